import { page } from '../page';

const LINKS: readonly [string, string][] = [
  ['https://www.twitch.tv/', 'Twitch: a list of live streams'],
  ['https://www.twitch.tv/monstercat', 'Twitch: watching one'],
  ['https://www.twitch.tv/videos/1963401646', 'Twitch: a recording (no reminder)'],
  ['https://www.youtube.com/', 'YouTube: live and recorded videos'],
  ['https://www.tiktok.com/@weathernewslive/live', 'TikTok: watching live'],
  ['https://studio.youtube.com/channel/UC1yBKRuGpC1tSM73A0ZjYjQ/livestreaming', 'YouTube: going live'],
  ['https://ome.tv/', 'OmeTV: video chat with strangers'],
  ['https://example.com/', 'A page that is nothing of the sort'],
];

/** Where `npm start` begins. */
export const PRACTICE_HOST = 'practice.livewise.example';

/** The page there: a link to each kind of place. */
export const practice = (): string =>
  page(
    'Livewise practice page',
    `<header><b>Practice page</b></header><main><section><h1>Open one of these</h1>
     <p>These are stand-ins on this computer that answer at the real addresses. Nothing here reaches the internet.</p>
     <ul>${LINKS.map(([href, text]) => `<li><a href="${href}">${text}</a></li>`).join('')}</ul></section><aside></aside></main>`,
  );
