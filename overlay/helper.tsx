import { render } from 'preact';
import { HelperPanel, type HelperView } from '@/components/helper/HelperPanel';
import type { Nudge } from '@/guidance/types';
import { HELPER_TAG } from '@/messages/host-tag';
import type { ShownHelper, ToBackground } from '@/messages/types';
import { hush } from './hush';
import { clearPlace, cornerOf, moved, type Put, pressedUnder } from './keep-clear';
import { createStand, type Stand } from './stand';

/** How often it is looked whether something to press has come under the helper, in milliseconds. */
const LOOK_EVERY = 1_500;

const START = { x: 0, y: 1, small: false };

interface Means {
  /** Tells the background, if there is one. */
  tell(message: ToBackground): void;
  /** Leaves the page. */
  leave(): void;
  /** Ends what the page was let have, or opens it again, without waiting for anybody. */
  tellCamera(word: 'stop' | 'open'): void;
  /** What ends a camera may not hear of it: Livewise came late to the page, or has gone from it. */
  isUnheard(): boolean | undefined;
  openPrivately(url: string): Promise<boolean>;
}

export interface ShownOnPage {
  show(shown: ShownHelper): void;
  hide(): void;
  nudge(nudge: Nudge): void;
  cover(): void;
  /** The page is being left: whatever it shows, should the browser bring the page back, it is not there. */
  drop(): void;
  /** A reminder stands: the helper makes room, unless it covers the page. */
  setResting(resting: boolean): void;
  readonly isUp: boolean;
  /** The page is covered: nothing else is put up. */
  readonly isCovering: boolean;
}

/** The helper on a page: where it stands, what it shows, and "Cover and leave". */
export function createHelper({ tell, leave, tellCamera, isUnheard, openPrivately }: Means): ShownOnPage {
  let stand: Stand | undefined;
  let shown: ShownHelper | undefined;
  let view: HelperView = 'bar';
  let nudge: Nudge | undefined;
  let place = START;
  /** Where it stands: elsewhere, where the page has something in the child's place. */
  let stands: Put = START;
  let isResting = false;
  let unhush: (() => void) | undefined;
  let timer: ReturnType<typeof setInterval> | undefined;

  const sizes = ({ corner }: Stand) =>
    [
      corner.getBoundingClientRect(),
      { width: document.documentElement.clientWidth || innerWidth, height: innerHeight },
    ] as const;
  const putAt = (at: Put) => {
    if (!stand) return;
    stands = at;
    const { left, top } = cornerOf(at, ...sizes(stand));
    stand.corner.style.inset = `${top}px auto auto ${left}px`;
  };
  /** Leaves it where it is, or puts it as near as it can be without lying on something of the page. */
  const look = () => {
    if (stand && view === 'bar' && !isResting) putAt(clearPlace(stands, ...sizes(stand), pressedUnder(stand.host)));
  };
  /** The same, from where the child wants it. */
  const keepClear = () => {
    stands = place;
    look();
  };

  /** The camera went off while something else stood in the helper's place. */
  let isOver = false;

  const lower = () => {
    clearInterval(timer);
    stand?.remove();
    stand = undefined;
  };

  const raise = () => {
    stand = createStand(HELPER_TAG, () => {
      lower();
      raise();
      draw();
    });
    timer = setInterval(look, LOOK_EVERY);
    // Heard once, however often it is asked for; while nothing stands, it does nothing.
    addEventListener('resize', keepClear);
  };

  /** What was pressed has gone with the sheet or the box: the focus stays in the helper. */
  const keepFocus = () => stand?.mount.querySelector<HTMLElement>('.lw-helper-on')?.focus();

  const set = (next: HelperView) => {
    const isBack = view === 'help' && next === 'bar';
    view = next;
    // Leaving, the page stays covered and silent until it is gone.
    if (next === 'bar') {
      unhush?.();
      unhush = undefined;
      if (isOver) lower();
    }
    draw();
    if (isBack) keepFocus();
  };

  /** What covers the page makes room for nothing. */
  const canRest = () => view === 'bar' || (view === 'help' && !unhush);

  const draw = () => {
    if (!stand || !shown || (isResting && canRest())) return;
    render(
      <HelperPanel
        {...shown}
        small={place.small}
        view={view}
        isCovered={!!unhush}
        nudge={nudge}
        onView={set}
        onSmall={(small) => {
          place = { ...place, small };
          tell({ type: 'helper-place', place });
          draw();
        }}
        onGrip={() => {
          place = { ...place, x: stands.x, y: stands.y };
        }}
        onMove={(x, y) => {
          if (!stand) return;
          place = { ...place, ...moved(place, { x, y }, ...sizes(stand)) };
          putAt(place);
        }}
        onMoved={() => {
          tell({ type: 'helper-place', place });
          keepClear();
        }}
        onCover={cover}
        onUncover={() => {
          set('bar');
          tellCamera('open');
          tell({ type: 'cover', on: false });
        }}
        onLeave={goAway}
        onChecked={() => tell({ type: 'checked' })}
        onFine={() => {
          // Once is enough, whatever the helper shows in between.
          if (!nudge) delete shown?.checkAt;
          nudge = undefined;
          draw();
          keepFocus();
        }}
        onProblem={(problem) => tell({ type: 'problem', problem })}
        openPrivately={openPrivately}
      />,
      stand.mount,
    );
    const isBar = view === 'bar';
    // Help that is opened from the corner stands over the page; over a covered page, it covers as well.
    stand.up(isBar ? 'helper' : unhush ? 'cover' : 'pause', shown.helper.words.label);
    if (isBar) keepClear();
  };

  const goAway = () => {
    set('leaving');
    leave();
  };

  const cover = () => {
    if (!stand || view === 'covered') return;
    if (isUnheard()) {
      goAway();
      return;
    }
    tellCamera('stop');
    unhush ??= hush();
    if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    nudge = undefined;
    set('covered');
    tell({ type: 'cover', on: true });
  };

  return {
    show(next) {
      shown = next;
      isOver = false;
      if (!stand) {
        place = next.place ?? START;
        nudge = undefined;
        raise();
      }
      draw();
    },
    hide() {
      isOver = true;
      // What the child is reading stays until they are done with it.
      if (view !== 'covered' && view !== 'help') set('bar');
    },
    nudge(next) {
      nudge = next;
      draw();
    },
    cover,
    drop() {
      isOver = true;
      set('bar');
    },
    setResting(resting) {
      isResting = resting;
      if (!canRest()) return;
      if (resting) stand?.rest();
      else draw();
    },
    get isUp() {
      return !!stand;
    },
    get isCovering() {
      return !!stand && !canRest();
    },
  };
}
