import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { findObject } from '@/catalogue/inline-json';
import youtube from '@/catalogue/platforms/youtube';
import { createRecogniser } from '@/catalogue/recognise';
import { settle } from '@/catalogue/settle';
import type { PageSignal } from '@/catalogue/types';

/** A document that has this HTML and has finished loading. */
function page(html: string): Document {
  const { document } = new Window({ url: 'https://www.youtube.com/' });
  document.write(html);
  Object.defineProperty(document, 'readyState', { value: 'complete' });
  return document as unknown as Document;
}

const response = (details: object) =>
  `<script>var ytInitialPlayerResponse = {"note":"a } in \\"text\\"","videoDetails":${JSON.stringify(details)}};</script>`;
const microdata = (id: string, inside: string) => `<meta itemprop="identifier" content="${id}">${inside}`;
const LIVE_META = '<meta itemprop="isLiveBroadcast" content="True">';

describe('YouTube', () => {
  const signals = youtube.page ?? [];
  const moved = { moved: true, events: new Set<string>() };

  it.each<[string, string, boolean | undefined]>([
    ['player data of a live stream', response({ videoId: 'a', isLive: true, isLiveContent: true }), true],
    ['player data of a finished stream', response({ videoId: 'a', isLiveContent: true }), false],
    ['player data of a recording', response({ videoId: 'a' }), false],
    ['player data of another video', response({ videoId: 'b', isLive: true }), undefined],
    ['microdata of a live stream', microdata('a', LIVE_META), true],
    [
      'microdata of a finished stream',
      microdata('a', `${LIVE_META}<meta itemprop="endDate" content="2020-01-01T00:00:00Z">`),
      false,
    ],
    [
      'microdata of a stream to come',
      microdata('a', `${LIVE_META}<meta itemprop="startDate" content="2999-01-01T00:00:00Z">`),
      false,
    ],
    ['microdata of a recording', microdata('a', ''), false],
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
  const ask = (signal: PageSignal, html: string, state = { moved: false, events: new Set<string>() }) =>
    settle(page(html), [signal], undefined, state);

  it('an element speaks once the event it waits for has come', () => {
    const signal: PageSignal = { element: '.live', live: true, after: 'done' };
    expect(ask(signal, '<b class="live"></b>')).toBe(true);
    expect(ask(signal, '<b class="live"></b>', { moved: true, events: new Set() })).toBeUndefined();
    expect(ask(signal, '<b class="live"></b>', { moved: true, events: new Set(['done']) })).toBe(true);
    expect(ask(signal, '<b></b>')).toBeUndefined();
  });

  it('first HTML that names no video is not believed after a move', () => {
    const html = '<script>{"is_live":true,"room":{"status":2}}</script>';
    expect(ask({ script: '"is_live":true', live: true }, html)).toBe(true);
    expect(ask({ json: 'room', where: { status: 2 } }, html)).toBe(true);
    expect(ask({ json: 'room', where: { status: 4 } }, html)).toBe(false);
    const moved = { moved: true, events: new Set<string>() };
    expect(ask({ script: '"is_live":true', live: true }, html, moved)).toBeUndefined();
    expect(ask({ json: 'room', where: { status: 2 } }, html, moved)).toBeUndefined();
  });

  it('schema.org data may be JSON-LD', () => {
    const ld = (text: string) => `<script type="application/ld+json">${text}</script>`;
    expect(ask({ broadcastEvent: true }, ld('{"isLiveBroadcast": true}'))).toBe(true);
    expect(ask({ broadcastEvent: true }, ld('{"isLiveBroadcast": false}'))).toBe(false);
    expect(ask({ broadcastEvent: true }, ld('{"name":"x"}'))).toBeUndefined();
  });
});

it.each([
  ['a = {"b":1}', 'a', { b: 1 }],
  ['"a": {"b":{"c":"}"}}', 'a', { b: { c: '}' } }],
  ['"aa":1,"a":{"b":2}', 'a', { b: 2 }],
  ['"a":{broken', 'a', undefined],
  ['"a":[1]', 'a', undefined],
  ['', 'a', undefined],
])('findObject in %s', (text, name, object) => expect(findObject(text, name)).toEqual(object));
