import * as v from 'valibot';
import { ACTIVITIES, type Activity } from '@/catalogue/types';
import { AVATARS } from '@/guidance/avatars';
import { LANGUAGES, type Language } from '@/guidance/languages';
import { BANDS, REACH_WAYS, type ReachWay, STRENGTHS } from '@/guidance/types';

/** How often a reminder may come back for one platform and activity. */
export const PACINGS = ['every-visit', 'every-30-minutes', 'every-2-hours', 'once-a-day'] as const;
export type Pacing = (typeof PACINGS)[number];

/** How long the answer to "Who is here?" holds. */
export const REMEMBER = ['30-minutes', '1-hour', '3-hours', 'until-close'] as const;
export type Remember = (typeof REMEMBER)[number];

/** When a child on camera is asked, once, whether all is good. */
export const CHECK_AFTER = ['10-minutes', '20-minutes', '30-minutes', '1-hour', 'never'] as const;
export type CheckAfter = (typeof CHECK_AFTER)[number];

/** How often parents are reminded to talk with their child. */
export const TALK_PERIODS = ['two-weeks', 'month', 'two-months', 'three-months', 'off'] as const;
export type TalkPeriod = (typeof TALK_PERIODS)[number];

/** What the pages for the grown-up may be in: the browser's language, where we have it, or one that was chosen. */
export const PAGE_LANGUAGES = ['browser', ...LANGUAGES] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

/** Raised with every change of shape; `migrations.ts` has the way from each version to the next. */
export const SETTINGS_VERSION = 5;

/** How many of each a family may have. */
export const MOST_CHILDREN = 8;
export const MOST_GROWN_UPS = 4;
export const MOST_OWN_SERVICES = 2;
/** The longest path of an added site, in characters as an address has them: `ä` is `%C3%A4` there. */
export const LONGEST_PATH = 400;
export const MOST_SITES = 50;

const text = (longest: number) => v.pipe(v.string(), v.trim(), v.maxLength(longest));
const wholeNumber = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const ActivityChoice = v.strictObject({
  on: v.optional(v.boolean(), true),
  /** Absent: what suits the age band. */
  strength: v.optional(v.picklist(STRENGTHS)),
  pacing: v.optional(v.picklist(PACINGS)),
});
export type ActivityChoice = v.InferOutput<typeof ActivityChoice>;

const activityEntry = v.optional(ActivityChoice, {});
const activityEntries = Object.fromEntries(ACTIVITIES.map((activity) => [activity, activityEntry])) as Record<
  Activity,
  typeof activityEntry
>;

const OnCamera = v.strictObject({
  /** The page waits at every use of the camera, not only at the first of each visit. */
  everyTime: v.optional(v.boolean(), false),
  checkAfter: v.optional(v.picklist(CHECK_AFTER), '20-minutes'),
  /** Whether the chat beside the child is read for pressure. */
  pressure: v.optional(v.boolean(), false),
});

/** Month and year, no day: enough to know the age band, and no more than that. */
const Born = v.strictObject({ year: wholeNumber(1990, 2100), month: wholeNumber(1, 12) });
export type Born = v.InferOutput<typeof Born>;

/** One child of the family. */
const Child = v.strictObject({
  /** Names the child in what is kept; never shown. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/, 'lower-case letters, digits and hyphens')),
  nickname: v.optional(text(30), ''),
  avatar: v.optional(v.picklist(AVATARS), 'fox'),
  /** Where `born` is given, the band follows from that instead; see `children.ts`. */
  band: v.optional(v.picklist(BANDS), '10-12'),
  born: v.optional(Born),
  language: v.optional(v.picklist(LANGUAGES), 'en'),
  /** Under 10, a reminder is read aloud by itself. */
  readAloud: v.optional(v.boolean(), false),
  activities: v.optional(v.strictObject(activityEntries), {}),
  onCamera: v.optional(OnCamera, {}),
});
export type Child = v.InferOutput<typeof Child>;
/** A child as it was written down somewhere, its fields in the usual order: browsers give them back in another. */
export const readChild = (value: unknown): Child | undefined => {
  const read = v.safeParse(Child, value);
  return read.success ? read.output : undefined;
};

/** What may stand behind `tel:`, `sms:` and `mailto:`: nothing there can be anything but a number or an address. */
const isReachable = ({ way, value }: { way: ReachWay; value: string }): boolean => {
  if (way === 'words') return value !== '';
  if (way === 'mailto') return /^[^\s@?&#\p{Cs}]+@[^\s@?&#\p{Cs}]+\.[^\s@?&#\p{Cs}]+$/u.test(value);
  return /^\+?[\d\s()/.-]{3,24}$/.test(value) && /\d{3}/.test(value.replace(/\D/g, ''));
};

const Reach = v.pipe(
  v.strictObject({ way: v.picklist(REACH_WAYS), value: text(80) }),
  v.check(isReachable, 'a phone number, an email address, or a few words'),
);

/** Someone the child can turn to. */
const GrownUp = v.strictObject({ name: v.pipe(text(40), v.minLength(1)), reach: v.optional(Reach) });
export type GrownUp = v.InferOutput<typeof GrownUp>;
/** Whether a grown-up as typed can be saved. */
export const isGrownUp = (value: unknown): boolean => v.is(GrownUp, value);

/** A service of the family's own, such as the school's safeguarding lead: only a number or address that can be used. */
const OwnService = v.pipe(
  v.strictObject({ name: v.pipe(text(60), v.minLength(1)), reach: Reach }),
  v.check(({ reach }) => reach.way !== 'words', 'a phone number or an email address'),
);
export type OwnService = v.InferOutput<typeof OwnService>;
/** Whether a service as typed can be saved. */
export const isOwnService = (value: unknown): boolean => v.is(OwnService, value);

/**
 * A name that ends in a number is an IP address, or no host at all: browsers throw at a pattern for one, and nothing would be
 * done for the others then. Written another way than they write it (`1.2.3`), it is never matched.
 */
const isHostOrAddress = (host: string): boolean => {
  const name = host.replace('*.', '');
  if (!/\.(?:\d+|0x[\da-f]*)$/.test(name)) return true;
  return URL.canParse(`http://${name}`) && new URL(`http://${name}`).hostname === name;
};

/** A site that the parent added. `site-address.ts` makes one of what is typed. */
const OwnSite = v.strictObject({
  /** Lower case, as the browser writes it. `*.example.org` is that host and every one below it. */
  host: v.pipe(
    v.string(),
    v.maxLength(100),
    v.regex(/^(?:\*\.)?(?:[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?\.)+[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/, 'a host name'),
    v.check(isHostOrAddress, 'a host name'),
  ),
  /** The page, and all below it; empty for the whole site. */
  path: v.optional(v.pipe(v.string(), v.maxLength(LONGEST_PATH), v.regex(/^(?:\/[^\s/?#]+)*$/, 'a path')), ''),
  activity: v.picklist(ACTIVITIES),
});
export type OwnSite = v.InferOutput<typeof OwnSite>;
const OwnSiteAddress = v.omit(OwnSite, ['activity']);
/** Whether a site has a host and a path that can be saved. */
export const isSiteAddress = (value: unknown): boolean => v.is(OwnSiteAddress, value);

/** A salted hash; see `secret.ts`. */
const Hashed = v.strictObject({
  salt: v.pipe(v.string(), v.base64(), v.maxLength(64)),
  hash: v.pipe(v.string(), v.base64(), v.maxLength(64)),
  iterations: wholeNumber(600_000, 10_000_000),
});
export type Hashed = v.InferOutput<typeof Hashed>;

/** What locks the settings, grown-up mode and a gate. */
const Lock = v.strictObject({
  kind: v.picklist(['digits', 'phrase']),
  pin: Hashed,
  /** Absent for a lock from before there were recovery codes, and for one set by a policy. */
  recovery: v.optional(Hashed),
});
export type Lock = v.InferOutput<typeof Lock>;

const areDifferent = (children: Child[]) => new Set(children.map(({ id }) => id)).size === children.length;

/** What the family chose. */
export const SettingsSchema = v.strictObject({
  version: v.literal(SETTINGS_VERSION),
  /** Of the pages for the grown-up. */
  pageLanguage: v.optional(v.picklist(PAGE_LANGUAGES), 'browser'),
  /** Whether the first-run questions were answered or skipped. */
  welcomed: v.optional(v.boolean(), false),
  /** ISO 3166-1 alpha-2, or `INT` where the country is not known. */
  country: v.optional(v.pipe(v.string(), v.regex(/^(?:[A-Z]{2}|INT)$/, 'two capital letters, or INT')), 'INT'),
  children: v.optional(
    v.pipe(
      v.array(Child),
      v.minLength(1),
      v.maxLength(MOST_CHILDREN),
      v.check(areDifferent, 'each child an id of its own'),
    ),
    [{ id: 'child-1' }],
  ),
  /** Whom the child can turn to, the first one first; empty for "your grown-up". */
  grownUps: v.optional(v.pipe(v.array(GrownUp), v.maxLength(MOST_GROWN_UPS)), []),
  /** Shown first among the help services. */
  ownServices: v.optional(v.pipe(v.array(OwnService), v.maxLength(MOST_OWN_SERVICES)), []),
  /** In the parent's own words, to the child. */
  message: v.optional(text(140), ''),
  /** The parent promised not to be cross. */
  promise: v.optional(v.boolean(), false),
  remember: v.optional(v.picklist(REMEMBER), '1-hour'),
  /** Ids of platforms that the parent switched off. */
  platformsOff: v.optional(v.pipe(v.array(text(60)), v.maxLength(1000)), []),
  sites: v.optional(v.pipe(v.array(OwnSite), v.maxLength(MOST_SITES)), []),
  /** Whether counts of reminders are kept. */
  record: v.optional(v.boolean(), true),
  talk: v.optional(v.picklist(TALK_PERIODS), 'month'),
  /** Whether settings follow the browser's own account. */
  sync: v.optional(v.boolean(), false),
  lock: v.optional(Lock),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;
export type SettingsKey = keyof Settings;

/** Sound defaults; country and language are what the browser suggests. */
export const defaultSettings = (country = 'INT', language: Language = 'en'): Settings =>
  v.parse(SettingsSchema, { version: SETTINGS_VERSION, country, children: [{ id: 'child-1', language }] });
