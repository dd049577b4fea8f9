import { activitiesOf, platforms } from '@/catalogue';
import { shutPlatforms } from '@/catalogue/shut';
import type { MinimumAge, Platform } from '@/catalogue/types';

const age = (fact: MinimumAge | undefined) => (fact ? `[${fact.years}](${fact.source})` : '');
const route = (fact: { url?: string; source: string } | undefined) => (fact ? `[yes](${fact.url ?? fact.source})` : '');

const row = (platform: Platform): string[] => [
  `${platform.name}${platform.adult ? ' (adults only)' : ''}`,
  [...new Set(platform.sites.flatMap(({ hosts }) => hosts))].slice(0, 3).join(', '),
  platform.appOnly ? `[app only](${platform.appOnly.source})` : activitiesOf(platform).join(', '),
  platform.page ? 'yes' : '',
  platform.chat ? 'yes' : '',
  age(platform.minimumAge),
  age(platform.minimumAgeToGoLive),
  route(platform.report),
  route(platform.block),
  route(platform.messagesOff),
  platform.checked,
];

const HEAD = [
  'platform',
  'hosts (up to three)',
  'activities',
  'asks the page',
  'chat known',
  'age',
  'age to go live',
  'report',
  'block',
  'messages',
  'checked',
];

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** `docs/platforms.md`, as it must be for the catalogue as it is. */
export const platformsDoc = (): string => `# Platforms

Written by \`npm run platforms -- --write\` from \`catalogue/platforms/\`; \`npm test\` fails when it is stale. An empty cell: no source was read.

In are places where people broadcast themselves or meet on camera. Out are TV channels that are also sent over the net (Vidio, NASA+), meetings and calls with invited people (Zoom, Meet, Teams, Webex, Jitsi, WhatsApp; also those of Facebook, Instagram and VK) and cameras of places (EarthCam, Ivideon, Nest, Skyline, Webcamera.pl).

Not here either: Owncast and PeerTube, which anybody may run under any host (a parent can add each); Telegram, whose streams have no address of their own; Locals, whose addresses do not tell a stream from a post; Roblox, Clapper and other apps of which no source says that nothing streams in a browser.

**Asks the page**: its file names signs by which its pages tell live from not live. Everywhere else the address decides, or what every page may say (schema.org data, a player without an end).

${platforms.length} platforms:

${table(HEAD, platforms.map(row))}

No more, and matched by nothing:

${table(
  ['platform', 'closed', 'source', 'checked'],
  shutPlatforms.map(({ name, shut, source, checked }) => [name, shut, `[source](${source})`, checked]),
)}
`;
