import { crc32 } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import type { FileRead } from '../file.errors.ts';
import { readingOf, Unreadable } from '../unreadable.ts';
import { inArchive } from './archive-error.ts';

export interface ArchiveLimits {
  /** Entries of its directory. */
  readonly entries: number;
  /** Bytes that all the parts which are read may unpack to, together. */
  readonly unpacked: number;
}

/** A ZIP archive in memory; of its parts only those are unpacked that are asked for. */
export interface Archive {
  has(path: string): boolean;
  /** A part whole. Refuses what `chunks` throws. */
  read(path: string): Promise<FileRead<Uint8Array>>;
  /**
   * A part as it is unpacked, so that no more than a piece of it is held. Throws {@link Unreadable}: `damaged` (not there,
   * unpacks to more or less than the directory says, another check sum, another way of packing), `locked`, `unpacksTooLarge`.
   */
  chunks(path: string): AsyncGenerator<Uint8Array>;
}

/**
 * The directory of a ZIP archive, parsed by yauzl, which holds every part to the size that it declares: a bomb owns up, and
 * is refused before it is unpacked, or lies, and is left as soon as it does. ZIP64 is read as what it says.
 * Refuses `damaged` (no archive, one that was cut short, too many entries, a name twice) and `unsafeNames` (`../`, `/`, `C:`).
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits): Promise<FileRead<Archive>> {
  return readingOf(() => archiveOf(bytes, limits));
}

export async function archiveOf(bytes: Uint8Array, limits: ArchiveLimits): Promise<Archive> {
  const file = await inArchive(
    fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { autoClose: false }),
  );
  if (file.entryCount > limits.entries) {
    throw new Unreadable('damaged', { value: String(file.entryCount), allowed: `..${limits.entries}` });
  }
  const entries = await inArchive(entriesOf(file));
  let left = limits.unpacked;

  async function* chunks(path: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(path);
    if (!entry) throw new Unreadable('damaged', { value: path });
    if (entry.isEncrypted()) throw new Unreadable('locked', { value: path });
    if (entry.uncompressedSize > left) {
      throw new Unreadable('unpacksTooLarge', {
        value: String(entry.uncompressedSize),
        allowed: `..${limits.unpacked}`,
      });
    }
    left -= entry.uncompressedSize;
    let sum = 0;
    const stream = await inArchive(file.openReadStreamPromise(entry));
    const chunk = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    try {
      for (let next = await inArchive(chunk.next()); !next.done; next = await inArchive(chunk.next())) {
        sum = crc32(next.value, sum);
        yield next.value;
      }
    } finally {
      stream.destroy();
    }
    if (sum !== entry.crc32) throw new Unreadable('damaged', { value: path });
  }

  return {
    has: (path) => entries.has(path),
    read: (path) => readingOf(async () => joined(chunks(path))),
    chunks,
  };
}

async function entriesOf(file: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of file.eachEntry()) {
    if (entries.has(entry.fileName)) throw new Unreadable('damaged', { value: entry.fileName });
    entries.set(entry.fileName, entry);
  }
  return entries;
}

async function joined(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  return Buffer.concat(parts);
}
