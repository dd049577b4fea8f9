import { definePlatform } from '../define';

export default definePlatform({
  id: 'vdo-ninja',
  name: 'VDO.Ninja',
  about: 'Sends a camera or screen live to others by a link, without an account.',
  sites: [
    {
      hosts: ['vdo.ninja', 'www.vdo.ninja', 'obs.ninja', 'www.obs.ninja'],
      // `/myroom` is a room; `/alpha/` and `/beta/` are newer copies of the site.
      channel: '(?!(?:alpha|beta)$)\\w[\\w-]+',
      // Tools and their pages: `/speedtest.html`.
      reserved: `360 base64 check cloudflare codecs colorspace comms control convert css devices dock draw
        electron esports examples filters icetest iframe images install lineawesome loudness mictest midi
        midiconfig monitor obfuscate popout rawdoc recorder regions remotemidi results speedtest stats supports
        teleprompt teleprompter thirdparty timecode translations ttstest turn turnserver webrtc whep whip
        zoom`.split(/\s+/),
      broadcasting: [
        '/**?push',
        '/**?permaid',
        '/**?whippush',
        '/**?whipout',
        '/**?webcam',
        '/**?screenshare',
        '/**?director',
        '/**?dir',
        // With a scene one looks at the room; else one joins it with a camera.
        '/**?room&!scene&!scn&!solo&!viewonly&!nopush',
        '/**?roomid&!scene&!scn&!solo&!viewonly&!nopush',
        '/:channel?!view&!scene&!scn&!solo&!viewonly&!nopush',
      ],
      watching: [
        '/**?view',
        '/**?v',
        '/**?streamid',
        '/**?pull',
        '/**?room',
        '/**?roomid',
        // What somebody else's software sends in.
        '/**?whip',
        '/**?whipview',
        '/**?whep',
        '/**?whepplay',
        '/:channel',
      ],
    },
  ],
  tests: {
    broadcasting: [
      'https://vdo.ninja/?whipout=token',
      'https://vdo.ninja/?push=kitchencam',
      'https://vdo.ninja/?push',
      'https://vdo.ninja/?room=fridaynight&push=&audioonly',
      'https://vdo.ninja/?director=fridaynight',
      'https://vdo.ninja/?director&room=fridaynight',
      'https://vdo.ninja/?room=fridaynight&hash=1a2b',
      'https://vdo.ninja/alpha/?push=kitchencam&webcam',
      'https://obs.ninja/?push=kitchencam#p=word',
      'https://vdo.ninja/fridaynight',
    ],
    watching: [
      'https://vdo.ninja/?whip=bearertoken',
      'https://vdo.ninja/alpha/?whipview=xxx',
      'https://vdo.ninja/?view=kitchencam',
      'https://vdo.ninja/?view=kitchencam&bitrate=2500&cleanoutput',
      'https://vdo.ninja/?scene=0&room=fridaynight&password=word',
      'https://vdo.ninja/?view=QQA3g6X316&room=fridaynight&scene&api=1',
      'https://vdo.ninja/?view',
      'https://vdo.ninja/beta/?view=kitchencam',
    ],
    nothing: [
      'https://vdo.ninja/',
      'https://vdo.ninja/alpha/',
      'https://vdo.ninja/speedtest.html',
      'https://vdo.ninja/popout.html?room=fridaynight',
      'https://vdo.ninja/docs.html',
      'https://vdo.ninja/examples/powerpoint',
      'https://vdo.ninja/privacy',
      'https://vdo.ninja/?app=1',
      'https://docs.vdo.ninja/getting-started',
      'https://updates.vdo.ninja/?push=x',
      'https://discord.vdo.ninja/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/steveseguin/vdo.ninja/blob/develop/main.js',
    'https://github.com/steveseguin/social_stream/blob/main/manifest.json',
  ],
});
