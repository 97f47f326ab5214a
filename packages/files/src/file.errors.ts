/** Why a file is not read any further. */
export const FILE_REFUSALS = [
  'fileTooLarge',
  'kindUnknown',
  'oldOffice',
  'locked',
  'damaged',
  'unsafeNames',
  'unpacksTooLarge',
  'encodingUnknown',
  'noSheet',
  'tooManyRows',
] as const;
export type FileRefusalCode = (typeof FILE_REFUSALS)[number];

/** `value` is what was met, `allowed` what would do, in machine form. */
export interface FileRefusal {
  readonly code: FileRefusalCode;
  readonly value: string | null;
  readonly allowed: string | null;
}

/** What came of reading: the thing, or the one reason why not. */
export type FileRead<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: FileRefusal };
