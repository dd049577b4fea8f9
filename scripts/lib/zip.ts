import { readFileSync } from 'node:fs';
import { inflateRawSync } from 'node:zlib';

/** What a zip holds, by name. For those that we make: plain, below 4 GB. */
export function readZip(file: string): Map<string, Buffer> {
  const zip = readFileSync(file);
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  const files = new Map<string, Buffer>();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const [isPacked, size, start] = [
      zip.readUInt16LE(at + 10) !== 0,
      zip.readUInt32LE(at + 20),
      zip.readUInt32LE(at + 42),
    ];
    const [nameLength, ...rest] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [number, ...number[]];
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28);
    const content = zip.subarray(from, from + size);
    files.set(name, isPacked ? inflateRawSync(content) : content);
    at += 46 + nameLength + rest.reduce((sum, length) => sum + length, 0);
  }
  return files;
}
