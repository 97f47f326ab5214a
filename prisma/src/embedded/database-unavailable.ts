/** Why there is no database to work with, in one line for the person who started us. Never a bug: those stay plain errors. */
export class DatabaseUnavailable extends Error {
  override readonly name: string = 'DatabaseUnavailable';
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'this account may not write there',
  EDQUOT: 'the disk quota is used up',
  EEXIST: 'a file of that name is in the way',
  EIO: 'the disk reports an error',
  ENOENT: 'the folder cannot be made',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file of that name is in the way',
  EPERM: 'this account may not write there',
  EROFS: 'the disk is read-only',
};

/**
 * An error of the file system as a line about `path`; anything else is returned as it is.
 * @returns what the caller should throw
 */
export function explainFileError(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reason = reasons[code];
  if (reason === undefined) return error;
  return new DatabaseUnavailable(`Cannot keep the database in ${path}: ${reason}.`, { cause: error });
}
