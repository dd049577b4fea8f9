import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

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
  return (
    <span class="lw-link-row">
      <a href={url} target="_blank" rel="noreferrer">
        {children}
      </a>
      {privateWindow && !isRefused && (
        <button
          type="button"
          class="lw-button lw-private"
          onClick={() => void privateWindow.open(url).then((opened) => setRefused(!opened))}
        >
          {privateWindow.label}
        </button>
      )}
    </span>
  );
}
