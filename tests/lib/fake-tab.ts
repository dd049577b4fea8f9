import type { ToPage } from '@/messages/types';
import { local, session, sync } from './fake-browser';

/** Its id. */
export const TAB = 1;

/** One tab of a browser: what it was told, and how it is. */
export const tab = {
  told: [] as ToPage[],
  /** The frame that was told last; all of them where there is none. */
  frame: undefined as number | undefined,
  muted: false,
  /** The id of the extension that silenced it; the family did where there is none. */
  mutedBy: undefined as string | undefined,
  /** The pages that are there, by frame. */
  pages: {} as Record<number, string>,
  /** What the page that is there knows of how the child came to it. */
  referrer: '',
  loadedBy: 'navigate',
  /** The size of a frame in CSS pixels, and whether it is in view; nothing where it is not drawn. */
  frameSize: { width: 640, height: 360 },
  isInView: true as boolean | undefined,
  /** It takes no script of ours, as where its own hangs. */
  isBusy: false,
  /** The scripts that were put into it. */
  injected: [] as string[],
  /** The frames it has; the first is the page itself. */
  frames: [0],
  /** One that is gone by the time something is to be put into it. */
  gone: -1,
  /** Those whose chat is read. */
  reading: new Set<number>(),
  isPrivate: false,
  /** Where it was led. */
  url: '',
  /** Other windows: their number, and whether they are private. */
  windows: [] as { windowId: number; incognito: boolean }[],
  /** What was opened in them. */
  opened: [] as { windowId?: number; url?: string }[],

  reset(): void {
    Object.assign(this, {
      told: [],
      frame: undefined,
      muted: false,
      mutedBy: undefined,
      pages: {},
      isBusy: false,
      injected: [],
      frames: [0],
      gone: -1,
      reading: new Set(),
    });
    Object.assign(this, { referrer: '', loadedBy: 'navigate', frameSize: { width: 640, height: 360 }, isInView: true });
    Object.assign(this, { isPrivate: false, url: '', windows: [], opened: [] });
  },
};

interface Script {
  target: { frameIds?: number[]; allFrames?: boolean };
  files?: string[];
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
}

class FakeObserver {
  constructor(readonly tell: (entries: { isIntersecting: boolean }[]) => void) {}
  observe(): void {
    if (tab.isInView !== undefined) this.tell([{ isIntersecting: tab.isInView }]);
  }
}

/** Runs something as if in a frame of the page. */
function runIn(frame: number, { func, args = [] }: Script): unknown {
  const { referrer, loadedBy: type, pages, reading } = tab;
  const performance = { getEntriesByType: () => [{ type }] };
  const { width: innerWidth, height: innerHeight } = tab.frameSize;
  const documentElement = { getBoundingClientRect: () => ({ bottom: innerHeight }) };
  const page = { document: { referrer, documentElement }, performance, livewisePage: pages[frame] };
  const mark = reading.has(frame) && { livewiseReadsChat: true };
  const seen = { ...page, ...mark, innerWidth, innerHeight, IntersectionObserver: FakeObserver };
  const before = Object.fromEntries(Object.keys(seen).map((name) => [name, Reflect.get(globalThis, name)]));
  Object.assign(globalThis, seen);
  try {
    return func?.(...args);
  } finally {
    for (const [name, value] of Object.entries(before))
      if (value === undefined) Reflect.deleteProperty(globalThis, name);
      else Reflect.set(globalThis, name, value);
  }
}

const asKnown = () => ({
  id: TAB,
  incognito: tab.isPrivate,
  mutedInfo: { muted: tab.muted, ...(tab.mutedBy !== undefined && { extensionId: tab.mutedBy }) },
});

/** For `vi.mock('wxt/browser', …)`. */
export const browser = {
  storage: { local, session, sync },
  runtime: { id: 'livewise', getURL: (path: string) => path },
  scripting: {
    executeScript: async (script: Script) => {
      const { target, files = [] } = script;
      if (tab.isBusy && files.length > 0) throw new Error('the page does not answer');
      const frames = target.allFrames ? tab.frames : (target.frameIds ?? [0]);
      if (files.length > 0 && frames.includes(tab.gone)) throw new Error('No frame with that id.');
      tab.injected.push(...files);
      if (files.some((file) => file.endsWith('chat.js'))) for (const frame of frames) tab.reading.add(frame);
      return Promise.all(frames.map(async (frameId) => ({ frameId, result: await runIn(frameId, script) })));
    },
  },
  windows: { update: async () => undefined },
  tabs: {
    get: async () => asKnown(),
    query: async () => [asKnown(), ...tab.windows],
    create: async (opened: { windowId?: number; url?: string }) => void tab.opened.push(opened),
    goBack: async () => undefined,
    update: async (id: number, { muted, url }: { muted?: boolean; url?: string }) => {
      if (id !== TAB) throw new Error(`No tab with id: ${id}.`);
      if (muted !== undefined) Object.assign(tab, { muted, mutedBy: muted ? browser.runtime.id : undefined });
      tab.url = url ?? tab.url;
    },
    sendMessage: async (_: number, message: ToPage, { frameId }: { frameId?: number } = {}) => {
      tab.told.push(message);
      tab.frame = frameId;
    },
  },
};
