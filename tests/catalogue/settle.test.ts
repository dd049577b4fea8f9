import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { recognise } from '@/catalogue';
import { findObject } from '@/catalogue/inline-json';
import youtube from '@/catalogue/platforms/youtube';
import { createRecogniser } from '@/catalogue/recognise';
import { type PagePast, settle, signalsOf } from '@/catalogue/settle';
import type { PageSignal, PageState } from '@/catalogue/types';
import { isLive, LOOKS } from '@/tests/stand-in/sites/looks';

/** A document that has this HTML and has finished loading. */
function page(html: string): Document {
  const { document, Element } = new Window({ url: 'https://www.youtube.com/' });
  // There is no layout here: what is not hidden takes up room.
  Element.prototype.getClientRects = function () {
    return (this.getAttribute('style')?.includes('none') ? [] : [{}]) as never;
  };
  document.write(html);
  Object.defineProperty(document, 'readyState', { value: 'complete' });
  return document as unknown as Document;
}

const response = (details: object) =>
  `<script>var ytInitialPlayerResponse = {"note":"a } in \\"text\\"","videoDetails":${JSON.stringify(details)}};</script>`;
const microdata = (id: string, inside: string) => `<meta itemprop="identifier" content="${id}">${inside}`;
const LIVE_META = '<meta itemprop="isLiveBroadcast" content="True">';

describe('YouTube', () => {
  const signals = signalsOf(youtube);
  const moved = { moved: true, events: new Set<string>() };

  it.each<[string, string, PageState | undefined]>([
    ['player data of a live stream', response({ videoId: 'a', isLive: true, isLiveContent: true }), 'live'],
    ['player data of a finished stream', response({ videoId: 'a', isLiveContent: true }), 'over'],
    ['player data of a recording', response({ videoId: 'a' }), 'over'],
    ['player data of a stream to come', response({ videoId: 'a', isUpcoming: true, isLiveContent: true }), 'off'],
    ['player data of another video', response({ videoId: 'b', isLive: true }), undefined],
    ['microdata of a live stream', microdata('a', LIVE_META), 'live'],
    [
      'microdata of a finished stream',
      microdata('a', `${LIVE_META}<meta itemprop="endDate" content="2020-01-01T00:00:00Z">`),
      'over',
    ],
    [
      'microdata of a stream to come',
      microdata('a', `${LIVE_META}<meta itemprop="startDate" content="2999-01-01T00:00:00Z">`),
      'off',
    ],
    ['microdata of a recording', microdata('a', ''), 'over'],
    ['microdata of another video', microdata('b', LIVE_META), undefined],
    ['nothing', '<p>hello</p>', undefined],
  ])('%s', (_, html, verdict) => expect(settle(page(html), signals, 'a')).toBe(verdict));

  it('believes nothing stale after an in-page move', () => {
    const stale = page(response({ videoId: 'b', isLive: true }) + microdata('b', LIVE_META));
    expect(settle(stale, signals, 'a', moved)).toBeUndefined();
  });

  it('makes a maybe sure, or nothing, when handed the page', () => {
    const recognise = createRecogniser([youtube]);
    const address = 'https://www.youtube.com/watch?v=a';
    expect(recognise(address)?.certainty).toBe('maybe');
    expect(recognise(address, page(response({ videoId: 'a', isLive: true })))?.certainty).toBe('sure');
    expect(recognise(address, page(response({ videoId: 'a' })))).toBeUndefined();
    expect(recognise(address, page(''))?.certainty).toBe('maybe');
  });
});

describe('signals', () => {
  const fresh = { moved: false, events: new Set<string>() };
  const moved = { moved: true, events: new Set<string>() };
  const ask = (signal: PageSignal, html: string, past: PagePast = fresh, content?: string) =>
    settle(page(html), [signal], content, past);

  it('an element speaks once the event it waits for has come', () => {
    const signal: PageSignal = { element: '.live', is: 'live', after: 'done' };
    expect(ask(signal, '<b class="live"></b>')).toBe('live');
    expect(ask(signal, '<b class="live"></b>', moved)).toBeUndefined();
    expect(ask(signal, '<b class="live"></b>', { moved: true, events: new Set(['done']) })).toBe('live');
    expect(ask(signal, '<b></b>')).toBeUndefined();
  });

  it('an element that spoke of the page before is not believed', () => {
    const signal: PageSignal = { element: '.live', is: 'live' };
    expect(ask(signal, '<b class="live"></b>', moved)).toBe('live');
    expect(ask(signal, '<b class="live"></b>', { ...moved, stale: new Set([signal]) })).toBeUndefined();
  });

  it('an element may have to hold a text', () => {
    const signal: PageSignal = { element: 'p', text: 'has ended', is: 'over' };
    expect(ask(signal, '<p>Hello</p><p>It has ended.</p>')).toBe('over');
    expect(ask(signal, '<p>Hello</p><div>It has ended.</div>')).toBeUndefined();
  });

  it('first HTML that names no video is not believed after a move', () => {
    const html = '<script>{"is_live":true,"room":{"status":2,"deep":{"down":1}}}</script>';
    expect(ask({ script: '"is_live":\\s*true', is: 'live' }, html)).toBe('live');
    expect(ask({ json: 'room', where: { status: 2 }, is: 'live' }, html)).toBe('live');
    expect(ask({ json: 'room', where: { status: 4 }, is: 'off' }, html)).toBeUndefined();
    expect(ask({ json: 'room', where: { 'deep.down': 1 }, is: 'live' }, html)).toBe('live');
    expect(ask({ json: 'room', where: { 'deep.up.down': 1 }, is: 'live' }, html)).toBeUndefined();
    expect(ask({ script: '"is_live":true', is: 'live' }, html, moved)).toBeUndefined();
    expect(ask({ json: 'room', where: { status: 2 }, is: 'live' }, html, moved)).toBeUndefined();
  });

  it('text near the id in the address is of this video, text far from it of another', () => {
    const signal: PageSignal = { script: '"live":true', near: true, is: 'live' };
    const html = `<script>{"id":"1","live":false}${' '.repeat(2000)}{"id":"2","live":true}</script>`;
    expect(ask(signal, html, fresh, '1')).toBeUndefined();
    expect(ask(signal, html, fresh, '2')).toBe('live');
    expect(ask(signal, html, fresh, '3')).toBeUndefined();
  });

  it('data may stand in hidden code', () => {
    expect(ask({ script: '"state":"ON"', is: 'live' }, '<code style="display: none">{"state":"ON"}</code>')).toBe(
      'live',
    );
    expect(ask({ script: '"state":"ON"', is: 'live' }, '<code>{"state":"ON"}</code>')).toBeUndefined();
  });

  it.each<[string, string, PageState | undefined]>([
    ['JSON-LD', '<script type="application/ld+json">{"isLiveBroadcast": true}</script>', 'live'],
    ['JSON-LD that says no', '<script type="application/ld+json">{"isLiveBroadcast": false}</script>', 'over'],
    ['JSON-LD of something else', '<script type="application/ld+json">{"name":"x"}</script>', undefined],
    ['RDFa', '<b property="isLiveBroadcast">true</b>', 'live'],
    ['RDFa with a prefix', '<meta property="schema:isLiveBroadcast" content="true">', 'live'],
    ['microdata by link', '<link itemprop="isLiveBroadcast" href="https://schema.org/True">', 'live'],
    [
      'microdata that is over',
      '<b itemprop="isLiveBroadcast">true</b><time itemprop="endDate" datetime="2020-01-01">x</time>',
      'over',
    ],
    ['a broken end', '<b itemprop="isLiveBroadcast">true</b><time itemprop="endDate" datetime="soon">x</time>', 'live'],
    ['no end yet', '<script type="application/ld+json">{"isLiveBroadcast":true,"endDate":""}</script>', 'live'],
    [
      'still to come, and so not live',
      '<script type="application/ld+json">{"isLiveBroadcast":false,"startDate":"2999-01-01T00:00:00Z"}</script>',
      'off',
    ],
  ])('schema.org on any page, as %s', (_, html, state) => expect(settle(page(html), signalsOf({}))).toBe(state));

  it('nothing is said by a video that ends, is small, or has not loaded', () => {
    const video = (duration: number, width: number) => {
      const html = page('<video></video>');
      const element = html.querySelector('video');
      Object.defineProperty(element, 'duration', { value: duration });
      Object.defineProperty(element, 'getBoundingClientRect', { value: () => ({ width }) });
      return settle(html, signalsOf({}));
    };
    expect(video(2 ** 30, 640)).toBe('live');
    expect(video(Number.POSITIVE_INFINITY, 640)).toBe('live');
    expect(video(Number.POSITIVE_INFINITY, 100)).toBeUndefined();
    expect(video(36_000, 640)).toBeUndefined();
    expect(video(Number.NaN, 640)).toBeUndefined();
  });
});

it.each<[string, string, 'sure' | 'likely' | 'maybe' | undefined]>([
  [
    'https://twitcasting.tv/tweettvjp',
    '<html><body data-is-onlive="true" data-view-mode="live"></body></html>',
    'sure',
  ],
  [
    'https://twitcasting.tv/tweettvjp',
    '<html><body data-is-onlive="false" data-view-mode="live"></body></html>',
    undefined,
  ],
  ['https://twitcasting.tv/tweettvjp', '<html><body></body></html>', 'likely'],
  ['https://live.eplus.jp/2053935', '<script>var app = {"app_id":"1","delivery_status":"STARTED"};</script>', 'sure'],
  [
    'https://live.eplus.jp/2053935',
    '<script>var app = {"app_id":"1","delivery_status":"PREPARING"};</script>',
    undefined,
  ],
  ['https://live.eplus.jp/2053935', '<script>var app = {"delivery_status":"CONFIRMED_ARCHIVE"};</script>', undefined],
  ['https://live.eplus.jp/2053935', '<p>Log in</p>', 'likely'],
  [
    'https://www.huya.com/660000',
    '<script>var TT_ROOM_DATA = {"type":"NORMAL","state":"ON","isOn":true};</script>',
    'sure',
  ],
  ['https://www.huya.com/660000', '<script>var TT_ROOM_DATA = {"type":"NORMAL","state":"OFF"};</script>', undefined],
  ['https://www.huya.com/660000', '<script>var TT_ROOM_DATA = {"type":"MATCH","state":"REPLAY"};</script>', undefined],
  ['https://www.huya.com/660000', '<script>var TT_META_DATA = {"time":1};</script>', 'likely'],
  ['https://www.douyu.com/24422', '<script>$ROOM.show_status = 1; $ROOM.args = {"videoLoop":0};</script>', 'sure'],
  ['https://www.douyu.com/24422', '<script>$ROOM.show_status = 1; $ROOM.args = {"videoLoop":1};</script>', undefined],
  ['https://www.douyu.com/24422', '<script>$ROOM.show_status = 2;</script>', undefined],
  ['https://www.douyu.com/24422', '<script>$ROOM.room_id = 24422;</script>', 'likely'],
  ...Object.entries({
    '{"room":{"id_str":"7300","status":2,"status_str":"2","title":"x"},"roomId":"7300"}': 'sure',
    '{"room":{"status":2,"title":"x"}}': 'sure',
    '{"room":{"id_str":"7300","status":4,"status_str":"4","title":"x"},"roomId":"7300"}': undefined,
    // It is made ready, and says nothing yet.
    '{},"liveStatus":"normal"': 'likely',
    // Another room, in the list below.
    '{},"roomsData":{"data":[{"room":{"id_str":"7301","status":4}}]}': 'likely',
  } as const).map(([room, certainty]): [string, string, typeof certainty] => [
    'https://live.douyin.com/745350622378',
    `<script>self.__pace_f.push(${JSON.stringify([1, `c:["$",{"state":{"roomStore":{"roomInfo":${room}}}}]\n`])})</script>`,
    certainty,
  ]),
  ...Object.entries({ ON_AIR: 'sure', ENDED: undefined, RESERVED: undefined, ELSE: 'likely' } as const).map(
    ([status, certainty]): [string, string, typeof certainty] => [
      'https://live.nicovideo.jp/watch/lv345678901',
      `<script id="embedded-data" data-props='{"program":{"status":"${status}"}}'></script>`,
      certainty,
    ],
  ),
  [
    'https://live.nicovideo.jp/watch/lv345678901',
    // It runs on: longer than its data say.
    `<script type="application/ld+json">{"@type":"BroadcastEvent","isLiveBroadcast":true,"endDate":"2020-01-01T00:00:00Z"}</script>
     <script id="embedded-data" data-props='{"program":{"status":"ON_AIR"}}'></script>`,
    'sure',
  ],
  ['https://www.openrec.tv/live/e2zwj0mp6ro', '<script>a = {"onAirStatus":"LIVE_STREAMING"};</script>', 'sure'],
  ['https://www.openrec.tv/live/e2zwj0mp6ro', '<script>a = "%22onAirStatus%22%3A%22ARCHIVE%22";</script>', undefined],
  ['https://www.openrec.tv/live/e2zwj0mp6ro', '<script>a = {"onAirStatus": "COMING_UP"};</script>', undefined],
  ['https://m.nimo.tv/someone', '<script>var G_roomBaseInfo = {"liveStreamStatus":1};</script>', 'sure'],
  ['https://m.nimo.tv/someone', '<script>var G_roomBaseInfo = {"liveStreamStatus":0};</script>', undefined],
  ['https://rumble.com/v6abcde', '<p class="media-description-info-stream-time">Streaming now</p>', 'sure'],
  [
    'https://rumble.com/v6abcde',
    '<p class="media-description-info-stream-time">Streamed on <div title="May 1">May 1</div></p>',
    'maybe',
  ],
])('%s with %s is %s', (address, html, certainty) => {
  expect(recognise(address, page(html))?.certainty).toBe(certainty);
});

describe.each(LOOKS.map((site) => [`${site.platform} ${site.address}`, site] as const))('%s', (_, site) => {
  const { platform, hosts, address, looks } = site;
  const url = `https://${hosts[0]}${address}`;

  it.each(Object.entries(looks))('%s', (state, { head = '', view }) => {
    const got = recognise(url, page(head + view));
    if (isLive(state)) expect(got).toMatchObject({ platform, activity: 'watching' });
    else if (state === 'silent') expect(got?.certainty).not.toBe('sure');
    else expect(got).toBeUndefined();
  });

  it('is not sure by the address alone', () => expect(recognise(url)?.certainty).toMatch(/^(?:likely|maybe)$/));
});

it.each([
  ['a = {"b":1}', 'a', { b: 1 }],
  ['"a": {"b":{"c":"}"}}', 'a', { b: { c: '}' } }],
  ['"aa":1,"a":{"b":2}', 'a', { b: 2 }],
  ['"a":{broken', 'a', undefined],
  ['"a":[1]', 'a', undefined],
  ['', 'a', undefined],
])('findObject in %s', (text, name, object) => expect(findObject(text, name)).toEqual(object));
