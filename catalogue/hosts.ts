const LANGUAGE_LABEL = '{lang}.';
const NAME_LABEL = '{name}.';
const WWW = 'www.';
const LANGUAGE = /^[a-z]{2}(?:-[a-z]{2,4})?$/;

/** Lower-cased host name without the dot that may end a full name. `URL` has done the rest (IDN, case). */
export const normaliseHost = (host: string): string => (host.endsWith('.') ? host.slice(0, -1) : host);

/**
 * The keys under which a host's rules may be listed, the most exact first: the name itself; where its first label is a
 * language, `{lang}.` with the rest; and `{name}.` with the rest, also behind `www.`, for platforms that give each member a
 * sub-domain. No other sub-domain is ever taken for the platform.
 * @param hostname as `URL` gives it
 */
export function hostKeys(hostname: string): string[] {
  const host = normaliseHost(hostname);
  const dot = host.indexOf('.');
  if (dot <= 0) return [host];
  const rest = host.slice(dot + 1);
  const keys = isLanguage(host.slice(0, dot)) ? [host, LANGUAGE_LABEL + rest] : [host];
  keys.push(NAME_LABEL + rest);
  if (host.startsWith(WWW) && rest.includes('.')) keys.push(`${WWW}${NAME_LABEL}${rest.slice(rest.indexOf('.') + 1)}`);
  return keys;
}

/** Most labels are no language by their length alone: they cost no regular expression. */
const isLanguage = (label: string): boolean => (label.length === 2 || label[2] === '-') && LANGUAGE.test(label);

/** The manifest match pattern for a listed host. */
export const manifestPattern = (host: string): string =>
  `*://${host.replace(/^(?:www\.)?\{(?:lang|name)\}\./, '*.')}/*`;
