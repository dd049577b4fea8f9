/** In the storage of the page's own tab, for as long as it takes to load it. */
const KEY = 'unlocked';

/** Loads this page anew; with its token, it is still unlocked then. */
export function drawAnew(token: string | undefined): void {
  try {
    if (token !== undefined) sessionStorage.setItem(KEY, token);
  } catch {
    // Where nothing may be kept at all, the page asks for the PIN.
  }
  location.reload();
}

/** The token from before this page was drawn anew. It is there once, and nobody else finds it afterwards. */
export function takeToken(): string | undefined {
  try {
    const token = sessionStorage.getItem(KEY) ?? undefined;
    sessionStorage.removeItem(KEY);
    return token;
  } catch {
    return undefined;
  }
}
