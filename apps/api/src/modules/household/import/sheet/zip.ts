import { createInflateRaw } from 'node:zlib';
import { tooLarge, unreadable } from './unreadable.ts';

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const MAX_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;

export interface ZipEntry {
  readonly method: number;
  readonly packed: Uint8Array;
}

/** The files of an archive by name, still packed. Throws {@link Unreadable} where it is damaged. */
export function zipEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    if (error instanceof RangeError) throw unreadable('zip');
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ReadonlyMap<string, ZipEntry> {
  const end = endOfDirectory(view);
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw unreadable('zip');
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)));
    const local = view.getUint32(at + 42, true);
    if (view.getUint32(local, true) !== LOCAL_ENTRY) throw unreadable('zip');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const packed = bytes.subarray(start, start + view.getUint32(at + 20, true));
    entries.set(name, { method: view.getUint16(at + 10, true), packed });
    at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

function endOfDirectory(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw unreadable('zip');
}

/** How much may still be unpacked of one archive, whatever it says of itself. */
export interface Allowance {
  readonly most: number;
  spent: number;
}

/** An entry's text, piece by piece as it is unpacked. Throws {@link Unreadable} when the allowance is spent. */
export async function* unpack({ method, packed }: ZipEntry, allowance: Allowance): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  for await (const chunk of method === STORED ? [packed] : inflated(method, packed)) {
    allowance.spent += chunk.byteLength;
    if (allowance.spent > allowance.most) throw tooLarge(allowance.spent, allowance.most);
    yield decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}

async function* inflated(method: number, packed: Uint8Array): AsyncGenerator<Uint8Array> {
  if (method !== DEFLATED) throw unreadable('zip');
  const stream = createInflateRaw({ chunkSize: 256 * 1024 });
  stream.end(packed);
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) yield chunk;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) throw unreadable('zip');
    throw error;
  }
}
