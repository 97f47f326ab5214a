import {
  type Entry,
  ERR_UNSAFE_FILENAME,
  type FileEntry,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js/index-native.js';
import type { FileRead } from '../file.errors.ts';
import { readingOf, Unreadable } from '../unreadable.ts';

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
 * The directory of a ZIP archive, parsed by zip.js, on a server and in a page alike. Every part is held to the size that the
 * directory declares: a bomb owns up, and is refused before it is unpacked, or lies, and is left as soon as it does. ZIP64
 * is read as what it says. Refuses `damaged` (no archive, one that was cut short, too many entries, a name twice) and
 * `unsafeNames` (`../`, `/`, `C:`).
 */
export function openArchive(bytes: Uint8Array, limits: ArchiveLimits): Promise<FileRead<Archive>> {
  return readingOf(() => archiveOf(bytes, limits));
}

export async function archiveOf(bytes: Uint8Array, limits: ArchiveLimits): Promise<Archive> {
  const entries = await inArchive(entriesOf(bytes, limits.entries));
  let left = limits.unpacked;

  async function* chunks(path: string): AsyncGenerator<Uint8Array> {
    const entry = entries.get(path);
    if (!entry || entry.directory) throw new Unreadable('damaged', { value: path });
    if (entry.encrypted) throw new Unreadable('locked', { value: path });
    if (entry.uncompressedSize > left) {
      const told = { value: String(entry.uncompressedSize), allowed: `..${limits.unpacked}` };
      throw new Unreadable('unpacksTooLarge', told);
    }
    left -= entry.uncompressedSize;
    yield* unpacked(entry);
  }

  return {
    has: (path) => entries.has(path),
    read: (path) => readingOf(async () => joined(chunks(path), entries.get(path)?.uncompressedSize ?? 0)),
    chunks,
  };
}

async function entriesOf(bytes: Uint8Array, most: number): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of new ZipReader(new Uint8ArrayReader(bytes)).getEntriesGenerator()) {
    if (entries.size === most) throw new Unreadable('damaged', { value: entry.filename, allowed: `..${most}` });
    if (entries.has(entry.filename)) throw new Unreadable('damaged', { value: entry.filename });
    entries.set(entry.filename, entry);
  }
  return entries;
}

/** Of a part that says less than it unpacks to no more is taken than it says. */
async function* unpacked(entry: FileEntry): AsyncGenerator<Uint8Array> {
  let fail: (reason: unknown) => void = () => {};
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>({
    start: (controller) => {
      fail = (reason) => controller.error(reason);
    },
  });
  // What goes wrong is told to the reader, since zip.js leaves the stream open then.
  entry.getData(writable, { checkSignature: true, useWebWorkers: false }).catch(fail);
  const reader = readable.getReader();
  let count = 0;
  try {
    for (let next = await inArchive(reader.read()); !next.done; next = await inArchive(reader.read())) {
      count += next.value.byteLength;
      if (count > entry.uncompressedSize) break;
      yield next.value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
  if (count !== entry.uncompressedSize) throw new Unreadable('damaged', { value: entry.filename });
}

/** What zip.js throws is said of the file: it is given bytes and nothing else. */
async function inArchive<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Unreadable || !(error instanceof Error)) throw error;
    const code = error.message === ERR_UNSAFE_FILENAME ? 'unsafeNames' : 'damaged';
    throw new Unreadable(code, { value: error.message.slice(0, 100) });
  }
}

/** @param size what the chunks come to, all together */
async function joined(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> {
  const whole = new Uint8Array(size);
  let at = 0;
  for await (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}
