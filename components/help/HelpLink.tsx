import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';

/** How a page is opened in a private window. */
export interface PrivateWindow {
  label: string;
  /** Gives whether it opened. */
  open(url: string): Promise<boolean>;
}

interface Props {
  url: string;
  /** Absent where the browser does not let us. */
  privateWindow: PrivateWindow | undefined;
  children: ComponentChildren;
}

/** A page that can help, and a way to open it that is not seen in the history afterwards. */
export function HelpLink({ url, privateWindow, children }: Props) {
  const [isRefused, setRefused] = useState(false);
  // Whoever presses again while the browser is slow wants one window.
  const opening = useRef<Promise<boolean> | null>(null);
  const open = async ({ open }: PrivateWindow) => {
    opening.current ??= open(url);
    setRefused(!(await opening.current));
    opening.current = null;
  };
  return (
    <span class="lw-link-row">
      <a href={url} target="_blank" rel="noreferrer">
        {children}
      </a>
      {privateWindow && !isRefused && (
        <button type="button" class="lw-button lw-private" onClick={() => void open(privateWindow)}>
          {privateWindow.label}
        </button>
      )}
    </span>
  );
}
