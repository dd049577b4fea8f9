import { definePlatform } from '../define';

export default definePlatform({
  id: 'chaturbate',
  name: 'Chaturbate',
  adult: true,
  sites: [
    {
      hosts: [
        'chaturbate.com',
        'www.chaturbate.com',
        'm.chaturbate.com',
        '{lang}.chaturbate.com',
        'chaturbate.eu',
        'www.chaturbate.eu',
        '{lang}.chaturbate.eu',
        'chaturbate.global',
        'www.chaturbate.global',
        '{lang}.chaturbate.global',
        'testbed.cb.dev',
      ],
      // Pages with a hyphen need no reserved word: no room is called so.
      channel: '[a-z0-9_]+',
      reserved: `ax billingsupport compliance contest embed emoticons external_link feed follow fossil fullvideo
        hls in jsi18n my_collection notes p photo_videos push_service roomlogin statsapi supporter swag tipping
        v2apps`.split(/\s+/),
      broadcasting: ['/b/**'],
      browsing: ['/', '/(discover|tag|tags)/**', '/*-cams/**'],
      watching: ['/:channel', '/embed/:channel', '/fullvideo?b', '/in?room'],
    },
  ],
  tests: {
    broadcasting: [
      'https://chaturbate.com/b/',
      'https://chaturbate.com/b/my_room_name/',
      'https://chaturbate.com/b/?useExternalSoftware=true',
      'https://testbed.cb.dev/b/tester/',
      'https://de.chaturbate.com/b/my_room_name/',
    ],
    browsing: [
      'https://chaturbate.com/',
      'https://chaturbate.com/couple-cams/?page=2',
      'https://chaturbate.com/followed-cams/online/',
      'https://chaturbate.com/tags/',
      'https://chaturbate.com/tag/german/f/',
      'https://chaturbate.com/discover/',
      'https://fr.chaturbate.com/male-cams/',
      'https://chaturbate.eu/',
    ],
    watching: [
      'https://chaturbate.com/projektmelody/',
      'https://chaturbate.com/room_name_1',
      'https://chaturbate.com/fullvideo/?b=room_name_1',
      'https://chaturbate.com/in/?tour=dT8X&campaign=pV7Y7&room=lunepusa',
      'https://chaturbate.com/embed/room_name_1/?bgcolor=white',
      'https://zh.chaturbate.com/room_name_1/',
      'https://chaturbate.global/room_name_1/',
    ],
    nothing: [
      'https://chaturbate.com/auth/login/',
      'https://chaturbate.com/accounts/register/?src=broadcast',
      'https://chaturbate.com/terms/',
      'https://chaturbate.com/privacy/',
      'https://chaturbate.com/supporter/upgrade/',
      'https://chaturbate.com/tipping/free_tokens/',
      'https://chaturbate.com/p/room_name_1/',
      'https://chaturbate.com/contest/details/',
      'https://chaturbate.com/affiliates/',
      'https://chaturbate.com/2257/',
      'https://chaturbate.com/statsapi/authtoken/',
      'https://chaturbate.com/apps/',
      'https://support.chaturbate.com/',
      'https://blog.chaturbate.com/',
      'https://chaturbate.com.evil.example/room',
    ],
  },
  checked: '2026-11-24',
  sources: [
    'https://github.com/yt-dlp/yt-dlp/blob/master/yt_dlp/extractor/chaturbate.py',
    'https://greasyfork.org/scripts/397684-cb-clean',
    'https://github.com/bbsetup/public-bugbounty-data/blob/0bb148c4a4e6b9a851cb54dade064ee1b62650b7/chaturbate/bg.chaturbate.com',
    'https://github.com/danmaclann/chaturbate_preview',
  ],
});
