import type { Hashed } from './schema';

/** OWASP's figure for PBKDF2-HMAC-SHA-256 (Password Storage Cheat Sheet, 2023). */
const ITERATIONS = 600_000;
const BITS = 256;

/** A salted hash of a PIN, a passphrase or a recovery code, to be stored. Takes a few tenths of a second on purpose. */
export async function hashSecret(secret: string): Promise<Hashed> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  return { salt: toBase64(salt), hash: toBase64(await derive(secret, salt, ITERATIONS)), iterations: ITERATIONS };
}

/** Whether this is the secret that was stored. Called in the background only, never in a page's reach. */
export async function checkSecret(secret: string, stored: Hashed): Promise<boolean> {
  const hash = await derive(secret, fromBase64(stored.salt), stored.iterations);
  return toBase64(hash) === stored.hash;
}

async function derive(secret: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<Uint8Array> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(secret), 'PBKDF2', false, ['deriveBits']);
  return new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, BITS),
  );
}

const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));
const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
