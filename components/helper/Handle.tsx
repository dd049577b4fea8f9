import { useRef } from 'preact/hooks';

export interface Moves {
  /** It is taken hold of where it is seen: what moves next moves from there. */
  onGrip(): void;
  /** By so many pixels. */
  onMove(x: number, y: number): void;
  /** The helper was let go. */
  onMoved(): void;
}

/** Pixels for one press of an arrow. */
const STEP = 40;
const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

/** By which the helper is moved: dragged, or with the arrows. */
export function Handle({ label, onGrip, onMove, onMoved }: Moves & { label: string }) {
  const last = useRef<readonly [x: number, y: number] | undefined>(undefined);
  return (
    <button
      type="button"
      class="lw-button lw-icon lw-handle"
      aria-label={label}
      onFocus={onGrip}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        last.current = [event.clientX, event.clientY];
        onGrip();
      }}
      onPointerMove={({ clientX, clientY }) => {
        if (!last.current) return;
        onMove(clientX - last.current[0], clientY - last.current[1]);
        last.current = [clientX, clientY];
      }}
      onLostPointerCapture={() => {
        last.current = undefined;
        onMoved();
      }}
      onKeyDown={(event) => {
        const by = ARROWS[event.key];
        if (!by) return;
        event.preventDefault();
        onMove(...by);
        onMoved();
      }}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
        <path d="M10 1l3 3h-2v5h5V7l3 3-3 3v-2h-5v5h2l-3 3-3-3h2v-5H4v2l-3-3 3-3v2h5V4H7z" fill="currentColor" />
      </svg>
    </button>
  );
}
