export type Activity = 'browsing' | 'watching' | 'broadcasting' | 'video-chat';

/** What a child can meet at a place. */
export interface Live {
  platform: string;
  activity: Activity;
  adult?: true;
}

export interface Place {
  address: string;
  /** The platform that the address belongs to, live or not. */
  platform?: string;
  /** Absent where nothing is live. */
  live?: Live;
  /** The address does not say whether it is live: the page is asked. */
  asked?: true;
  /** The site moves without loading between its places of one group. */
  group?: string;
  /** The page can go live and end while it is open. */
  turns?: Live;
  /** The page can ask for the camera. */
  camera?: true;
}

const at = (address: string, platform: string, activity?: Activity, more: Partial<Place> = {}): Place => ({
  address,
  platform,
  ...(activity && { live: { platform, activity } }),
  ...more,
});
const twitch = (path: string, activity?: Activity, more: Partial<Place> = {}) =>
  at(`https://www.twitch.tv${path}`, 'twitch', activity, { group: 'twitch', ...more });
const youtube = (path: string, activity?: Activity) =>
  at(`https://www.youtube.com${path}`, 'youtube', activity, { group: 'youtube', asked: true });

/** Where the child goes: stand-ins of each kind of place. */
export const PLACES = {
  elsewhere: { address: 'https://example.com/' },
  'twitch list': twitch('/', 'browsing'),
  'twitch directory': twitch('/directory', 'browsing'),
  'twitch channel': twitch('/monstercat', 'watching', { asked: true }),
  'twitch dashboard': twitch('/monstercat/dashboard', 'broadcasting'),
  'twitch recording': twitch('/videos/1963401646'),
  'twitch channel that is offline': at('https://www.twitch.tv/monstercat?look=offline', 'twitch', undefined, {
    turns: { platform: 'twitch', activity: 'watching' },
  }),
  'twitch studio': at('https://dashboard.twitch.tv/u/lirik/home', 'twitch', 'broadcasting'),
  'youtube home': youtube('/'),
  'youtube live': youtube('/watch?v=live0000001', 'watching'),
  'youtube live 2': youtube('/watch?v=live0000002', 'watching'),
  'youtube recording': youtube('/watch?v=clip0000001'),
  'video chat': at('https://ome.tv/?camera', 'ometv', 'video-chat', { camera: true }),
  'about the video chat': at('https://ome.tv/terms', 'ometv'),
  'for adults': {
    address: 'https://chaturbate.com/',
    platform: 'chaturbate',
    live: { platform: 'chaturbate', activity: 'browsing', adult: true },
  },
} satisfies Record<string, Place>;

export type PlaceName = keyof typeof PLACES;
/** What they are called by steps. */
export const PLACE_NAMES = Object.keys(PLACES) as PlaceName[];
