import type { FileRead, FileRefusal, FileRefusalCode } from './file.errors.ts';

/** Thrown within the reading of one file, from however deep in its streams, and caught where that begins. */
export class Unreadable extends Error {
  readonly refusal: FileRefusal;

  constructor(code: FileRefusalCode, { value = null, allowed = null }: Partial<Omit<FileRefusal, 'code'>> = {}) {
    super(code);
    this.refusal = { code, value, allowed };
  }
}

/** The outcome of a reading, an {@link Unreadable} as its refusal. Anything else that is thrown is a fault of ours. */
export async function readingOf<T>(read: () => Promise<T>): Promise<FileRead<T>> {
  try {
    return { ok: true, value: await read() };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, refusal: error.refusal };
    throw error;
  }
}
