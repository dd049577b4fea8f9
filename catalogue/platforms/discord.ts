import { definePlatform } from '../define';

export default definePlatform({
  id: 'discord',
  name: 'Discord',
  about: 'Chat servers and private messages, with voice, video and screen sharing.',
  movesInPage: true,
  sites: [
    {
      hosts: [
        'discord.com',
        'www.discord.com',
        'ptb.discord.com',
        'canary.discord.com',
        'discordapp.com',
        'www.discordapp.com',
        'ptb.discordapp.com',
        'canary.discordapp.com',
      ],
      // Text, voice and stage channels of a server look alike; `@me` is private messages.
      maybe: { watching: ['/channels/:number/:number/**'] },
    },
  ],
  page: [{ liveMedia: true }],
  minimumAge: {
    years: 13,
    note: 'Older in some countries.',
    source: 'https://www.uslegalforms.com/forms-kit/us-00444/san-bernardino-rules-template-for-discord',
    checked: '2026-11-24',
  },
  report: {
    way: 'message-menu',
    url: 'https://discord.com/safety/360044103651-reporting-abusive-behavior-to-discord',
    source: 'https://discord.com/safety/360044103651-reporting-abusive-behavior-to-discord',
    checked: '2026-11-24',
  },
  messagesOff: {
    note: 'User settings, “Content & Social”, “Social Permissions”: turn “Direct Messages” off, and again for each server already joined.',
    source: 'https://direct-messages.scnx-docs.pages.dev/docs/direct-messages/',
    checked: '2026-11-24',
  },
  tests: {
    maybe: [
      'https://discord.com/channels/613425648685547541/697138785317814292',
      'https://discord.com/channels/613425648685547541/697138785317814292/1100000000000000000',
      'https://ptb.discord.com/channels/613425648685547541/697138785317814292',
      'https://canary.discord.com/channels/613425648685547541/697138785317814292/threads/1100000000000000000',
      'https://discordapp.com/channels/613425648685547541/697138785317814292',
    ],
    nothing: [
      'https://discord.com/',
      'https://discord.com/channels/@me',
      'https://discord.com/channels/@me/697138785317814292',
      'https://discord.com/channels/613425648685547541',
      'https://discord.com/channels/613425648685547541/channel-browser',
      'https://discord.com/events/613425648685547541/1100000000000000000',
      'https://discord.com/invite/discord-testers',
      'https://discord.com/developers/docs/intro',
      'https://discord.com/safety',
      'https://discord.gg/discord-testers',
      'https://support.discord.com/hc/en-us',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
    'https://github.com/steveseguin/social_stream/blob/main/sources/discord.js',
  ],
});
