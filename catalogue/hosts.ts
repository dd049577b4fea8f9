const LANGUAGE_LABEL = '{lang}.';
const LANGUAGE = /^[a-z]{2}(?:-[a-z]{2,4})?$/;

/** Lower-cased host name without the dot that may end a full name. `URL` has done the rest (IDN, case). */
export const normaliseHost = (host: string): string => (host.endsWith('.') ? host.slice(0, -1) : host);

/**
 * The keys under which a host's rules may be listed: the name itself and, where its first label is a
 * language, `{lang}.` with the rest. No other sub-domain is ever taken for the platform.
 */
export function hostKeys(host: string): string[] {
  const dot = host.indexOf('.');
  return dot > 0 && LANGUAGE.test(host.slice(0, dot)) ? [host, LANGUAGE_LABEL + host.slice(dot + 1)] : [host];
}

/** The manifest match pattern for a listed host. */
export const matchPattern = (host: string): string => `*://${host.replace(LANGUAGE_LABEL, '*.')}/*`;
