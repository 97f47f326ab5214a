import { Inflate } from 'fflate';
import type { FileRead } from '../../file.errors.ts';
import { readingOf, Unreadable } from '../../unreadable.ts';
import type { Archive, ArchiveLimits } from '../archive.ts';
import { readDirectory, type ZipEntry } from './directory.ts';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes taken at a time: what they unpack to is counted before more are taken. */
const STEP = 16 * 1024;

/**
 * `openArchive` where there is nothing of Node: a page reads a document on the device it is on. The same bounds: no part is
 * unpacked further than they allow, whatever the directory says. Refuses `damaged`.
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits): Promise<FileRead<Archive>> {
  return readingOf(async () => {
    const entries = readDirectory(bytes, limits.entries);
    if (!entries) throw new Unreadable('damaged');
    let left = limits.unpacked;

    async function* chunks(path: string): AsyncGenerator<Uint8Array> {
      const entry = entries?.get(path);
      if (!entry) throw new Unreadable('damaged', { value: path });
      if (entry.locked) throw new Unreadable('locked', { value: path });
      if (entry.size > left) throw tooLarge(entry.size, limits);
      for (const chunk of unpacked(bytes, entry)) {
        left -= chunk.length;
        if (left < 0) throw tooLarge(limits.unpacked - left, limits);
        yield chunk;
      }
    }
    return {
      has: (path) => entries.has(path),
      read: (path) => readingOf(async () => joined(chunks(path))),
      chunks,
    };
  });
}

function* unpacked(bytes: Uint8Array, { at, packedSize, method }: ZipEntry): Generator<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (at + LOCAL_LENGTH > view.byteLength || view.getUint32(at, true) !== LOCAL_HEADER) throw new Unreadable('damaged');
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + packedSize);
  if (method === STORED) return yield packed;
  if (method !== DEFLATED) throw new Unreadable('damaged', { value: `method ${method}` });
  let ready: Uint8Array[] = [];
  const stream = new Inflate((chunk) => ready.push(chunk));
  for (let from = 0; from < packed.length; from += STEP) {
    try {
      stream.push(packed.subarray(from, from + STEP), from + STEP >= packed.length);
    } catch {
      throw new Unreadable('damaged');
    }
    yield* ready;
    ready = [];
  }
}

const tooLarge = (length: number, { unpacked: most }: ArchiveLimits) =>
  new Unreadable('unpacksTooLarge', { value: String(length), allowed: `..${most}` });

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
