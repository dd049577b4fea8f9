import { useRef } from 'preact/hooks';
import { Icon } from './Icon';

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
      <Icon path="M12 1l4 4h-3v6h6V8l4 4-4 4v-3h-6v6h3l-4 4-4-4h3v-6H5v3l-4-4 4-4v3h6V5H8z" />
    </button>
  );
}
