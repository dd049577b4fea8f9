import type { Source } from './types';

/** A platform that is no more. Parents look for it; no address of it is matched. */
export interface ShutPlatform extends Source {
  name: string;
  hosts: readonly string[];
  /** When it closed, as far as the source says: ISO 8601, a month or a day. */
  shut: string;
}

const CHECKED = '2026-11-24';

/** By name. */
export const shutPlatforms: readonly ShutPlatform[] = [
  {
    name: 'Caffeine',
    hosts: ['www.caffeine.tv'],
    shut: '2024-06-26',
    source: 'https://www.golfmonthly.com/news/liv-golf-streaming-partner-shuts-down-with-immediate-effect',
    checked: CHECKED,
  },
  {
    name: 'Glimesh',
    hosts: ['glimesh.tv'],
    shut: '2023-07-01',
    source: 'https://github.com/obsproject/obs-studio/pull/9187',
    checked: CHECKED,
  },
  {
    name: 'Hakuna Live',
    hosts: ['hakuna.live'],
    shut: '2024-10-01',
    source: 'https://www.ajunews.com/view/20240729215031209',
    checked: CHECKED,
  },
  {
    name: 'Houseparty',
    hosts: [],
    shut: '2021-10',
    source:
      'https://www.independent.co.uk/life-style/gadgets-and-tech/houseparty-app-video-call-epic-fortnite-b1917654.html',
    checked: CHECKED,
  },
  {
    name: 'LINE LIVE',
    hosts: ['live.line.me'],
    shut: '2023-03-31',
    source: 'https://www.j-cast.com/2023/01/13454125.html',
    checked: CHECKED,
  },
  {
    name: 'Mildom',
    hosts: ['www.mildom.com'],
    shut: '2024-09-01',
    source: 'https://getnews.jp/archives/3550988',
    checked: CHECKED,
  },
  {
    name: 'Mixer',
    hosts: ['mixer.com'],
    shut: '2020-07-22',
    source:
      'https://www.timeslive.co.za/news/gamers-live/2020-06-24-microsoft-ends-game-streaming-teams-up-with-facebook/',
    checked: CHECKED,
  },
  {
    name: 'Noice',
    hosts: ['noice.com'],
    shut: '2025-06',
    source: 'https://esports-news.co.uk/2025/06/09/noice-esports-gaming-streaming-platform-closes',
    checked: CHECKED,
  },
  {
    name: 'Omegle',
    hosts: ['www.omegle.com'],
    shut: '2023-11-08',
    source: 'https://mobilesyrup.com/2023/11/09/omegle-shutting-down/',
    checked: CHECKED,
  },
  {
    name: 'Periscope',
    hosts: ['www.periscope.tv', 'www.pscp.tv'],
    shut: '2021-03',
    source: 'https://www.phonearena.com/news/Periscope-is-shutting-down-in-March-2021_id129093',
    checked: CHECKED,
  },
  {
    name: 'Smashcast',
    hosts: ['www.smashcast.tv'],
    shut: '2020-11-22',
    source: 'https://wikipedia.bradmurray.com/wiki/Smashcast?lang=en',
    checked: CHECKED,
  },
  {
    name: 'Theta.tv',
    hosts: ['www.theta.tv'],
    shut: '2023-09',
    source: 'https://github.com/steveseguin/social_stream',
    checked: CHECKED,
  },
  {
    name: 'Trovo',
    hosts: ['trovo.live', 'studio.trovo.live'],
    shut: '2026-06-30',
    source: 'https://github.com/streamlink/streamlink/pull/6999',
    checked: CHECKED,
  },
  {
    name: 'Tumblr Live',
    hosts: [],
    shut: '2024-01',
    source: 'https://gizmodo.com.au/2024/01/tumblr-live-is-now-tumblr-dead/',
    checked: CHECKED,
  },
  {
    name: 'Vimm',
    hosts: ['www.vimm.tv'],
    shut: '2024-06',
    source: 'https://github.com/steveseguin/social_stream',
    checked: CHECKED,
  },
];
