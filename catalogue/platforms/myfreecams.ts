import { definePlatform } from '../define';

export default definePlatform({
  id: 'myfreecams',
  name: 'MyFreeCams',
  about: 'Live shows for adults only.',
  adult: true,
  sites: [
    {
      hosts: ['myfreecams.com', 'www.myfreecams.com', 'm.myfreecams.com'],
      hashRoutes: true,
      channel: '[a-z0-9_]+',
      reserved: `_css _js chats css home homepage html images js mfc2 php roomlist swf tags`.split(/\s+/),
      broadcasting: ['/modelweb/**'],
      browsing: [
        '/#',
        '/#(home|homepage|roomlist|tags)',
        '/(chats|home|models)',
        '/(php|mfc2/php)/online_models_splash.php',
      ],
      watching: ['/#:channel', '/:channel', '/id=:number', '/models/:channel'],
    },
  ],
  tests: {
    broadcasting: [
      'https://www.myfreecams.com/modelweb/',
      'https://www.myfreecams.com/modelweb',
      'https://www.myfreecams.com/modelweb/#Home',
      'https://www.myfreecams.com/modelweb/?vcc=1',
    ],
    browsing: [
      'https://www.myfreecams.com/',
      'https://www.myfreecams.com/#Homepage',
      'https://www.myfreecams.com/?track=x',
      'https://www.myfreecams.com/#',
      'https://myfreecams.com/',
      'https://m.myfreecams.com/models',
      'https://www.myfreecams.com/mfc2/php/online_models_splash.php',
      'https://www.myfreecams.com/php/online_models_splash.php?orderby=4',
    ],
    watching: [
      'https://www.myfreecams.com/#Elise_wood',
      'https://www.myfreecams.com/?track=x#Some_Model',
      'https://www.myfreecams.com/Some_Model',
      'https://www.myfreecams.com/id=01234567',
      'https://myfreecams.com/#Some_Model',
      'https://m.myfreecams.com/models/Some_Model',
    ],
    nothing: [
      'https://www.myfreecams.com/php/login.php',
      'https://www.myfreecams.com/terms',
      'https://www.myfreecams.com/privacy',
      'https://www.myfreecams.com/help',
      'https://www.myfreecams.com/mfc2/php/mobj.php',
      'https://www.myfreecams.com/#login',
      'https://www.myfreecams.com/html/player.html',
      'https://profiles.myfreecams.com/Some_Model',
      'https://wiki.myfreecams.com/wiki/Main_Page',
      'https://blog.myfreecams.com/',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/myfreecams.py',
    'https://github.com/community-plugins/streamlink-plugins/blob/master/plugins/myfreecams.py',
  ],
});
