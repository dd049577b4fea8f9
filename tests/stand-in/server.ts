import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import { platforms } from '@/catalogue';
import { page } from './page';
import { busy } from './sites/busy';
import { camera } from './sites/camera';
import { channel } from './sites/channel';
import { liveSite } from './sites/live-site';
import { PRACTICE_HOST, practice } from './sites/practice';
import { prerendered, prerenders, SAID } from './sites/prerender';
import { twitch } from './sites/twitch';
import { videoChat } from './sites/video-chat';
import { withFrames } from './sites/with-frames';
import { youtube } from './sites/youtube';

const chatHosts = new Set(
  platforms.flatMap(({ sites }) => sites.filter((site) => site['video-chat']).flatMap(({ hosts }) => hosts)),
);

/** The page that a stand-in site answers with. */
function respond(url: URL): string {
  const { hostname } = url;
  if (url.searchParams.has('camera')) return camera(url);
  if (url.searchParams.has('frame')) return withFrames(url);
  if (url.searchParams.has('busy')) return busy();
  if (url.searchParams.has('look')) return liveSite(url);
  if (url.searchParams.has('prerenders')) return prerenders(url);
  if (url.searchParams.has('prerendered')) return prerendered();
  if (hostname === PRACTICE_HOST) return practice();
  if (hostname.endsWith('twitch.tv') && hostname.startsWith('www.')) return twitch(url);
  if (hostname === 'www.youtube.com') return youtube(url);
  if (chatHosts.has(hostname)) return videoChat(url);
  if (hostname.startsWith('example.')) return page('Example', '<main><h1>An ordinary page</h1></main>');
  return channel(url);
}

/** What a page may forbid itself and everything in it; asked for by `?strict`. */
const STRICT_POLICY =
  "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; sandbox allow-same-origin allow-scripts";

export interface StandIns {
  port: number;
  /** What pages said that no driver can ask. */
  readonly said: readonly string[];
  /** Requests that an extension made since this was last asked, as `GET https://…`; a person's way to a page is none. */
  heard(): string[];
  /** Ends them, and fails where an extension made one that nobody asked after: Livewise speaks to nobody. */
  close(): Promise<void>;
}

/**
 * Whether a request comes from an extension's page or background: it names itself, or no page that we know of sent it and
 * it is nobody's way to a page.
 */
function isFromExtension({ origin, referer, ...headers }: IncomingHttpHeaders): boolean {
  if ([origin, referer].some((from) => /^(chrome|moz|safari-web)-extension:/.test(from ?? ''))) return true;
  const site = headers['sec-fetch-site'];
  return headers['sec-fetch-mode'] !== 'navigate' && (site === 'none' || (site === 'cross-site' && !referer));
}

/** Starts the stand-in sites on this computer: one HTTPS server that answers for every host name. */
export async function startStandIns(): Promise<StandIns> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'livewise stand-ins' }], {
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: '*' }] }],
  });
  const fromExtension: string[] = [];
  const said: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${request.headers.host}`);
    if (isFromExtension(request.headers)) fromExtension.push(`${request.method} ${url.href}`);
    if (/\.(ico|png)$/.test(url.pathname)) {
      response.writeHead(404).end();
      return;
    }
    if (url.pathname === SAID) {
      const word = url.searchParams.get('word');
      if (word !== null) said.push(word);
      response.end(String(said.length));
      return;
    }
    const policy = url.searchParams.has('strict') && { 'content-security-policy': STRICT_POLICY };
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...policy }).end(respond(url));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    said,
    heard: () => fromExtension.splice(0),
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      if (fromExtension.length > 0) throw new Error(`an extension asked for ${fromExtension.join(', ')}`);
    },
  };
}
