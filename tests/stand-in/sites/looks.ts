/** How one state of a site looks. */
export interface Look {
  /** What only the first HTML holds: data that goes stale when the page moves on. */
  head?: string;
  /** What stands on the page. */
  view: string;
  /** The same where the page gets there later: nothing of the first HTML is written again. */
  later?: string;
  /** With a player that has no end. */
  endless?: true;
}

export interface LiveSite {
  platform: string;
  hosts: readonly string[];
  /** An address that may be live, or is not. */
  address: string;
  /** Another one, to which the page moves without loading. */
  another: string;
  /**
   * `live` and whatever begins so; the others are not live: `over` never will be, and `silent` says nothing either way.
   */
  looks: Readonly<Record<string, Look>>;
}

/** Whether a site is live in the state of this name. */
export const isLive = (state: string): boolean => state.startsWith('live');

/** Where a site stands in one of its states. */
export const addressOf = ({ hosts, address }: LiveSite, state: string): string =>
  `https://${hosts[0]}${address}${address.includes('?') ? '&' : '?'}look=${state}`;

const data = (text: string) => `<script>${text}</script>`;
const ld = (object: object) => `<script type="application/ld+json">${JSON.stringify(object)}</script>`;
const CHAT = '<div class="chat">hello</div>';

/** Sites whose address does not say whether they are live, and how each shows it. See `facts` in the platforms' files. */
export const LOOKS: readonly LiveSite[] = [
  {
    platform: 'youtube',
    hosts: ['www.youtube.com'],
    address: '/watch?v=live0000001',
    another: '/watch?v=live0000002',
    looks: {
      live: {
        head: data('var ytInitialPlayerResponse = {"videoDetails":{"videoId":"live0000001","isLive":true}};'),
        view: '<button class="ytp-live-badge">LIVE</button>',
      },
      // A stream that has ended, with its chat.
      over: {
        head: data('var ytInitialPlayerResponse = {"videoDetails":{"videoId":"live0000001","isLiveContent":true}};'),
        view: `<button class="ytp-live-badge" style="display:none">LIVE</button><ytd-live-chat-frame>${CHAT}</ytd-live-chat-frame>`,
      },
      upcoming: {
        head: data(
          'var ytInitialPlayerResponse = {"videoDetails":{"videoId":"live0000001","isUpcoming":true,"isLiveContent":true}};',
        ),
        view: `<p>Waiting for the stream</p><ytd-live-chat-frame>${CHAT}</ytd-live-chat-frame>`,
      },
    },
  },
  {
    platform: 'youtube',
    hosts: ['www.youtube.com'],
    address: '/@NASA/live',
    another: '/watch?v=live0000002',
    looks: {
      // The stream stands where the channel's page was, which is kept.
      live: {
        head: data('var ytInitialPlayerResponse = {"videoDetails":{"videoId":"live0000001","isLive":true}};'),
        view: '<ytd-browse page-subtype="channels" style="display:none"></ytd-browse><button class="ytp-live-badge">LIVE</button>',
      },
      // Nothing is on: the channel's page, with its recordings.
      offline: {
        head: data('var ytInitialPlayerResponse = null;'),
        view: '<ytd-browse page-subtype="channels" style="display:block">NASA</ytd-browse>',
      },
    },
  },
  {
    platform: 'youtube',
    hosts: ['www.youtube-nocookie.com'],
    address: '/embed/live0000001',
    another: '/embed/live0000002',
    looks: {
      live: { view: '<button class="ytp-live-badge ytp-live-badge-is-livehead" disabled>LIVE</button>' },
      silent: { view: '<button class="ytp-live-badge" style="display:none">LIVE</button>' },
    },
  },
  {
    platform: 'twitch',
    hosts: ['www.twitch.tv'],
    address: '/monstercat',
    another: '/anotherone',
    looks: {
      live: {
        head: ld({ '@type': 'VideoObject', publication: { '@type': 'BroadcastEvent', isLiveBroadcast: true } }),
        view: `<div class="channel-root channel-root--live"><div id="live-channel-stream-information"></div></div>${CHAT}`,
      },
      offline: {
        view: `<div class="channel-root"><div class="channel-root__player channel-root__player--offline"></div>
               <div class="channel-root__info channel-root__info--offline"></div></div><div class="stream-chat">${CHAT}</div>`,
      },
      'live-hosting': {
        view: `<div class="channel-root"><div class="channel-root__player--offline"></div>
               <a data-a-target="hosting-indicator">hosting another</a></div>${CHAT}`,
      },
      // The channel is offline and its page plays a recording from the start.
      replaying: {
        view: `<div class="channel-root"><div class="channel-root__info--offline"></div><div class="home-carousel-info">
               </div></div>${CHAT}`,
      },
    },
  },
  {
    platform: 'kick',
    hosts: ['kick.com'],
    address: '/trainwreckstv',
    another: '/anotherone',
    looks: {
      live: { view: '<h1>A title</h1><span data-testid="viewer-count">1,234</span>' },
      offline: {
        head: data('self.__next_f.push([1,"{\\"slug\\":\\"trainwreckstv\\",\\"livestream\\":null}"])'),
        view: `<h1>trainwreckstv is offline</h1><div id="chatroom-messages">${CHAT}</div>`,
      },
      silent: { view: `<h1>trainwreckstv</h1><div id="chatroom-messages">${CHAT}</div>` },
    },
  },
  {
    platform: 'tiktok',
    hosts: ['www.tiktok.com'],
    address: '/@weathernewslive/live',
    another: '/@another/live',
    looks: {
      live: {
        head: `<script id="SIGI_STATE" type="application/json">${JSON.stringify({
          text: 'LIVE has ended',
          LiveRoom: { liveRoomUserInfo: { user: { uniqueId: 'weathernewslive' }, liveRoom: { status: 2 } } },
        })}</script>`,
        view: '<p data-e2e="live-people-count">1.2K</p>',
      },
      offline: {
        head: `<script id="SIGI_STATE" type="application/json">${JSON.stringify({
          LiveRoom: {
            liveRoomUserInfo: { user: { uniqueId: 'weathernewslive', roomId: '1' }, liveRoom: { status: 4 } },
          },
        })}</script>`,
        view: '<div data-e2e="live-end-container">LIVE has ended</div>',
      },
    },
  },
  {
    platform: 'facebook',
    hosts: ['www.facebook.com'],
    address: '/bbcnews/videos/1234567890/',
    another: '/bbcnews/videos/2234567890/',
    looks: {
      live: {
        head: data('{"is_live_streaming":true,"is_video_broadcast":true,"id":"1234567890","broadcast_status":"LIVE"}'),
        view: '<h1>A live video</h1>',
        endless: true,
      },
      // A recording with a live video recommended beside it.
      over: {
        head: data(
          `{"is_live_streaming":false,"id":"1234567890","broadcast_status":"VOD_READY","live_status":"WAS_LIVE"}${' '.repeat(2000)}{"id":"999","is_live_streaming":true}`,
        ),
        view: '<h1>It was live</h1>',
      },
    },
  },
  {
    platform: 'instagram',
    hosts: ['www.instagram.com'],
    address: '/natgeo/live/',
    another: '/another/live/',
    looks: {
      live: {
        head: data('{"broadcast_status":"active"}'),
        view: '<svg aria-label="Viewer count icon"></svg>',
      },
      ended: { head: data('{"broadcast_status":"stopped"}'), view: '<h1>The live video has ended</h1>' },
    },
  },
  {
    platform: 'x',
    hosts: ['x.com'],
    address: '/i/broadcasts/1OdJrXyaBcDeX',
    another: '/i/broadcasts/1AbCdEfGhIjKl',
    looks: {
      live: { view: `<div data-testid="chatContainer">${CHAT}</div>`, endless: true },
      over: { view: '<div data-testid="chatContainer"><p>This broadcast has ended. Watch the replay</p></div>' },
    },
  },
  {
    platform: 'rumble',
    hosts: ['rumble.com'],
    address: '/v5pv5f-a-title.html',
    another: '/v6abcd-another.html',
    looks: {
      live: {
        view: `<div class="video-header-live-info"><div class="live-video-view-count-status"></div></div>
               <div class="media-description-info-stream-time">Streaming now</div>`,
      },
      over: {
        view: `<div class="media-description-info-stream-time"><div title="May 18, 2026">6 days ago</div></div>
               <div class="chat--header">Chat replay</div>`,
      },
    },
  },
  {
    platform: 'vk',
    hosts: ['vkvideo.ru'],
    address: '/video-9944999_456239622',
    another: '/video-9944999_456239623',
    looks: {
      live: { head: data('{"params":[{"live":2,"hls_live":"x"}]}'), view: '<h1>A live video</h1>', endless: true },
      over: { head: data('{"params":[{"live":3,"hls_ondemand":"x"}]}'), view: '<h1>It was live</h1>' },
    },
  },
  {
    platform: 'vk-live',
    hosts: ['live.vkvideo.ru'],
    address: '/bayda',
    another: '/anotherone',
    looks: {
      live: {
        head: '<script id="initial-state" type="application/json">{"stream":{"stream":{"data":{"stream":{"isOnline":true}}}}}</script>',
        view: '<div class="OnlineViewers_root_ab12">123</div>',
      },
      offline: {
        head: '<script id="initial-state" type="application/json">{"stream":{"stream":{"data":{"stream":{"isOnline":false}}}},"more":[{"isOnline":true}]}</script>',
        view: `<h1>The channel is offline</h1>${CHAT}`,
      },
    },
  },
  {
    platform: 'bilibili',
    hosts: ['live.bilibili.com'],
    address: '/196',
    another: '/197',
    looks: {
      live: {
        head: data('window.__NEPTUNE_IS_MY_WAIFU__={"roomInitRes":{"code":0,"data":{"room_id":196,"live_status":1}}}'),
        view: '<div id="live-player"></div>',
        endless: true,
      },
      // The channel's recordings, one after the other.
      round: {
        head: data('window.__NEPTUNE_IS_MY_WAIFU__={"roomInitRes":{"code":0,"data":{"room_id":196,"live_status":2}}}'),
        view: '<div id="live-player"><div class="web-player-round-title">BV1</div></div>',
      },
      ended: { view: '<div id="live-player"><div class="web-player-ending-panel">See you</div></div>' },
    },
  },
  {
    platform: 'soop',
    hosts: ['play.sooplive.com'],
    address: '/ecvhao/281234567',
    another: '/another/281234568',
    looks: {
      live: {
        head: data('window.nBroadNo = 281234567;'),
        view: '<span id="nAllViewer">12</span>',
        endless: true,
      },
      offline: { head: data('window.nBroadNo = null;'), view: '<h1 class="notBroadingInfoTitle">Not on air</h1>' },
    },
  },
  {
    platform: 'chzzk',
    hosts: ['chzzk.naver.com'],
    address: '/live/bb382c2c0cc9fa7c86ab3b037fb5799c',
    another: '/live/cb382c2c0cc9fa7c86ab3b037fb5799c',
    looks: {
      live: { view: '<div id="live_player_layout"><div class="pzp-pc pzp-pc--live">player</div></div>' },
      offline: { view: '<div id="live_player_layout"><strong>채널이 오프라인 상태입니다.</strong></div>' },
      ended: { view: '<div id="live_player_layout"><strong>라이브 종료</strong><p>다음 방송에서 만나요!</p></div>' },
    },
  },
  {
    platform: 'weverse',
    hosts: ['weverse.io'],
    address: '/billlie/live/0-107323480',
    another: '/billlie/live/0-107323481',
    looks: {
      live: {
        view: '<h2><em class="LiveBadgeView_badge__o2vFt LiveBadgeView_-live__4P2PU">live</em>Hello</h2>',
        endless: true,
      },
      replay: { view: '<h2><em class="LiveBadgeView_badge__o2vFt LiveBadgeView_-replay__a1B2c">replay</em>Hello</h2>' },
    },
  },
  {
    platform: 'linkedin',
    hosts: ['www.linkedin.com'],
    address: '/events/7084656651378536448/comments/',
    another: '/events/7084656651378536449/',
    looks: {
      live: {
        head: '',
        view: '<code style="display: none">{&quot;lifecycleState&quot;:&quot;ONGOING&quot;}</code><h1>An event</h1>',
        later: '<h1>An event</h1>',
        endless: true,
      },
      upcoming: {
        view: '<code style="display: none">{&quot;lifecycleState&quot;:&quot;FUTURE&quot;}</code><h1>An event to come</h1>',
      },
      over: {
        view: '<code style="display: none">{&quot;lifecycleState&quot;:&quot;PAST&quot;,&quot;liveStreamCreatedAt&quot;:1}</code><h1>An event</h1>',
      },
    },
  },
  {
    platform: 'odysee',
    hosts: ['odysee.com'],
    address: '/@RT:fd/livestream_RT:d',
    another: '/@RT:fd/another:e',
    looks: {
      live: { view: `<main class="main--livestream"><button class="odysee-live-button">LIVE</button></main>${CHAT}` },
      offline: {
        view: `<main class="main--livestream"><div class="help--notice">RT isn't live right now, but the chat is!</div></main>${CHAT}`,
      },
      upcoming: { view: '<main class="main--livestream"><div class="livestream-scheduled">In 2 hours</div></main>' },
      over: { head: data('{"@type": "VideoObject","name":"A recording"}'), view: '<h1>A recording</h1>' },
    },
  },
  {
    platform: 'steam',
    hosts: ['steamcommunity.com'],
    address: '/broadcast/watch/76561197960265728',
    another: '/broadcast/watch/76561197960265729',
    looks: {
      live: {
        view: '<div id="PageContents" class="ShowPlayer"><div id="VideoLoadingText"></div></div><div id="ChatMessages"></div>',
      },
      ended: {
        view: `<div id="PageContents" class="ShowPlayer"><div id="VideoLoadingText" class="Error">The broadcast has ended</div>
               </div><div id="ChatMessages"></div>`,
      },
    },
  },
  {
    platform: 'dailymotion',
    hosts: ['www.dailymotion.com'],
    address: '/video/x8abcde',
    another: '/video/x8abcdf',
    looks: {
      live: {
        head: ld({
          '@type': 'BroadcastEvent',
          isLiveBroadcast: true,
          startDate: '2020-01-01T00:00:00Z',
          endDate: '2999-01-01T00:00:00Z',
        }),
        view: '<h1>A live channel</h1>',
        endless: true,
      },
      over: {
        head: ld({ '@type': 'BroadcastEvent', isLiveBroadcast: true, endDate: '2020-01-01T00:00:00Z' }),
        view: '<h1>A recording</h1>',
      },
      upcoming: {
        head: ld({ '@type': 'BroadcastEvent', isLiveBroadcast: true, startDate: '2999-01-01T00:00:00Z' }),
        view: '<h1>Soon</h1>',
      },
    },
  },
];
