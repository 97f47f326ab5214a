import { Inflate } from 'fflate';
import { MAX_PART_BYTES } from '../limits.ts';
import { type Read, refuse } from '../source.errors.ts';
import type { ZipEntry } from './directory.ts';

const LOCAL_HEADER = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Packed bytes taken at a time: what they unpack to is counted before more are taken. */
const STEP = 16 * 1024;

/**
 * The bytes of one entry, unpacked no further than `MAX_PART_BYTES` whatever the directory says of its size.
 * Refuses: `damaged`, `passwordProtected`, `unpacksTooLarge`.
 */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Read<Uint8Array> {
  if (entry.locked) return refuse('passwordProtected');
  if (entry.size > MAX_PART_BYTES) return tooLarge(entry.size);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { at } = entry;
  if (at + LOCAL_LENGTH > view.byteLength || view.getUint32(at, true) !== LOCAL_HEADER) return refuse('damaged');
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const packed = bytes.subarray(start, start + entry.packedSize);
  if (entry.method === STORED) {
    return packed.length > MAX_PART_BYTES ? tooLarge(packed.length) : { ok: true, value: packed };
  }
  return entry.method === DEFLATED ? inflate(packed) : refuse('damaged', `method ${entry.method}`);
}

function inflate(packed: Uint8Array): Read<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= MAX_PART_BYTES; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    return refuse('damaged');
  }
  return length > MAX_PART_BYTES ? tooLarge(length) : { ok: true, value: joined(chunks, length) };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function tooLarge(length: number) {
  return refuse('unpacksTooLarge', String(length), `..${MAX_PART_BYTES}`);
}
