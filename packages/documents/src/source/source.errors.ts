/** Why a file could not be read at all. */
export const SOURCE_REFUSALS = [
  'fileEmpty',
  'fileTooLarge',
  'oldWord',
  'pdf',
  'richText',
  'passwordProtected',
  'macroFile',
  'notADocument',
  'damaged',
  'unpacksTooLarge',
  'xmlEntities',
  'textTooLong',
  'encodingUnknown',
] as const;
export type SourceRefusalCode = (typeof SOURCE_REFUSALS)[number];

/** `value` is what was met, `allowed` what would do, in machine form. */
export interface SourceRefusal {
  readonly code: SourceRefusalCode;
  readonly value: string | null;
  readonly allowed: string | null;
}

export function refuse(code: SourceRefusalCode, value: string | null = null, allowed: string | null = null) {
  return { ok: false, refusal: { code, value, allowed } satisfies SourceRefusal } as const;
}

/** What came of reading: the thing, or the one reason why not. */
export type Read<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: SourceRefusal };
