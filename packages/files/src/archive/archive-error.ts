import { Unreadable } from '../unreadable.ts';

/** yauzl tells a name that leads out of the folder by its words alone. */
const UNSAFE = /^(invalid relative path|absolute path|invalid characters in fileName)/;

/** What yauzl or zlib throw is said of the file: they are given bytes and nothing else. */
export async function inArchive<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Unreadable || !(error instanceof Error)) throw error;
    throw new Unreadable(UNSAFE.test(error.message) ? 'unsafeNames' : 'damaged', {
      value: error.message.slice(0, 100),
    });
  }
}
