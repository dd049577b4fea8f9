/** What a child is about to do on a platform. */
export const ACTIVITIES = ['browsing', 'watching', 'broadcasting', 'video-chat'] as const;
export type Activity = (typeof ACTIVITIES)[number];

/** Whether others may see the child meanwhile. */
export const isOnCamera = (activity: Activity): boolean => activity === 'broadcasting' || activity === 'video-chat';

/**
 * `sure`: the address says so. `likely`: it says so, but the page may know better: a channel that is offline, a stream that
 * is over. `maybe`: the address cannot tell, so it counts only once the page says that it is live.
 */
export type Certainty = 'sure' | 'likely' | 'maybe';

/** A platform and an activity, recognised on a page. */
export interface Sighting {
  platform: string;
  activity: Activity;
  certainty: Certainty;
  adult: boolean;
  /** See `Site`. */
  pageTells?: true;
  /** The video or room the address names; compared with what the page says, never kept or sent. */
  content?: string;
}

/** What a page can ask for, so that a child is on camera. */
export const WANTED = ['camera', 'screen', 'microphone'] as const;
export type Wanted = (typeof WANTED)[number];

/**
 * An address shape, written as a path: `/directory/**`, `/:channel/chat`, `/watch?v=:id`.
 * See `pattern.ts` for the whole grammar.
 */
export type AddressPattern = string;

export type AddressRules = Partial<Record<Activity, readonly AddressPattern[]>>;

/** Hosts of one platform that share one address scheme. */
export interface Site extends AddressRules {
  /**
   * Exact host names. A leading `{lang}.` stands for one two-letter language label (`de.`, `zh-hk.`), `{name}.` for any one
   * label: a member's own sub-domain.
   */
  hosts: readonly string[];
  /** What `:channel` may look like: the source of a regular expression, without anchors. */
  channel?: string;
  /** First path words that are pages of the site and never a channel or a room. */
  reserved?: readonly string[];
  /** Addresses that look like a rule's but are not live: recordings, settings. Tried before all others. */
  notLive?: readonly AddressPattern[];
  /** Addresses that are live unless the page says that it is not: channels, streams that end. */
  likely?: AddressRules;
  /** Its live pages always say so, in more than one way: a `likely` page that says nothing is not live. */
  pageTells?: true;
  /** Addresses that may be live: the page's own signals settle it. */
  maybe?: AddressRules;
  /** Paths may start with a language: `/ja/live/1`. */
  localePaths?: boolean;
  /** Its player is shown inside pages of other sites as well, so frames are looked into. */
  framed?: true;
  /** The part after `#` is a route of its own (`#/player/abc`); elsewhere it is ignored. */
  hashRoutes?: boolean;
}

/**
 * What a page shows: `live` now; `off`, not live but perhaps later while the page is open (an offline channel, a stream to
 * come); `over`, a recording.
 */
export type PageState = 'live' | 'off' | 'over';

/** One way in which a page shows its state. */
export type PageSignal =
  /**
   * An element is there. `visible`: and takes up room. `text`: and holds this. `after`: only once the page has fired this
   * event since an in-page move.
   */
  | { element: string; is: PageState; visible?: true; text?: string; after?: string }
  /**
   * An object in an inline script, by property name, whose fields (`status`, `data.status`) are these. Where `id` is given,
   * that field must equal the address's `:id`.
   */
  | { json: string; id?: string; where?: Record<string, unknown>; is: PageState }
  /** Text in an inline script: the source of a regular expression. `near`: only close to the address's `:id`. */
  | { script: string; is: PageState; near?: true }
  /** schema.org BroadcastEvent, as microdata, RDFa or JSON-LD. `id`: the itemprop that must equal the address's `:id`. */
  | { broadcastEvent: true; id?: string }
  /** A `<video>` that plays a live stream from another person (WebRTC). */
  | { liveMedia: true }
  /** A large `<video>` that has no end. One with an end may still be live: it says nothing. */
  | { endlessVideo: true };

/** A checked statement about the world. */
export interface Source {
  /** Where it was read. */
  source: string;
  /** The day it was read, ISO 8601. */
  checked: string;
}

export interface MinimumAge extends Source {
  /** Years. */
  years: number;
  /** A condition, in a parent's words: "under 18 only with a parent who accepts the terms". */
  note?: string;
}

/** How a person reports or blocks, in a vocabulary that `guidance/` puts into each language. */
export type ReportWay = 'dots-menu' | 'flag' | 'report-button' | 'message-menu' | 'any-of-these';

export interface ReportRoute extends Source {
  way?: ReportWay;
  /** The platform's own page about it. */
  url?: string;
}

/** How a grown-up turns chat, comments or private messages off, or narrows them. */
export interface MessagesOff extends Source {
  /** What to open and press, in a parent's words. */
  note: string;
  /** The platform's own page about it. */
  url?: string;
}

/** Where the chat stands on the platform's pages, as CSS selectors. Where that was read is not in the built extension. */
export interface LiveChat extends Source {
  /** The element that holds the messages. */
  list: string;
  /** One message; absent where each child of the list is one. */
  row?: string;
  /** In a message, what was written; absent where it is all but the writer. */
  text?: string;
  /** In a message, its writer; absent where all messages are one stranger's. */
  author?: string;
  /** What a message that the child wrote itself matches. */
  own?: string;
  /** Messages come into elements that are there already. */
  reused?: true;
}

/** No page in a browser streams: there is nothing to recognise. Listed since parents look for it. */
export interface AppOnly extends Source {
  /** What its pages in a browser are for, in a parent's words. */
  note: string;
}

/** One platform: plain data, one file each in `platforms/`. */
export interface Platform {
  /** Slug of the name; equals the file name. */
  id: string;
  name: string;
  /** What it is, in one plain sentence for a parent, in English. */
  about: string;
  /** For adults only. */
  adult?: true;
  /** Empty where the platform is `appOnly`. */
  sites: readonly Site[];
  appOnly?: AppOnly;
  chat?: LiveChat;
  /** Whether it moves from page to page without loading; absent where not known. */
  movesInPage?: boolean;
  /** How a `maybe` is settled. */
  page?: readonly PageSignal[];
  minimumAge?: MinimumAge;
  minimumAgeToGoLive?: MinimumAge;
  report?: ReportRoute;
  block?: ReportRoute;
  messagesOff?: MessagesOff;
  /** The platform's own addresses, each with what it must be recognised as. Not in the built extension. */
  tests: Partial<Record<Activity | 'maybe' | 'nothing', readonly string[]>>;
  /** The day the addresses were checked, ISO 8601. */
  checked: string;
  /** Where the addresses come from. Not in the built extension. */
  sources: readonly string[];
}

/** What the recogniser needs of a platform, and no more: this is what a page is given. */
export interface PlatformRules {
  id: string;
  adult?: true;
  sites: readonly Site[];
  page?: readonly PageSignal[];
}
