import { type Refusal, type Result, refusal, resultOf } from './refusal.ts';

/** `min` and `max` in code points, after trimming; `lines` lets line breaks stand. */
export interface TextRule {
  readonly path: readonly string[];
  readonly min?: number;
  readonly max: number;
  readonly lines?: boolean;
}

// Besides C0 and C1 controls: marks that turn the reading direction, with which a figure can be made to look like another.
const CONTROL = /[\p{Cc}\u202A-\u202E\u2066-\u2069]/u;
const VISIBLE = /[^\s\p{Z}\p{Cf}]/u;
const CONTROL_BUT_NEWLINE = /[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/u;

/**
 * A text as it may be stored: Unicode NFC, trimmed, line breaks as `\n`. Markup and emoji are just text and stay.
 * Refuses: `textMissing` (nothing one could see, where `min` > 0; it is 1 by default), `textTooShort`, `textTooLong`,
 * `textHasControlCharacter`, `textMalformed` (half of a surrogate pair).
 */
export function checkText(text: string, { path, min = 1, max, lines = false }: TextRule): Result<string> {
  if (!text.isWellFormed()) return { ok: false, refusals: [refusal('textMalformed', path)] };
  const clean = text.normalize('NFC').replaceAll('\r\n', '\n').trim();
  const length = [...clean].length;
  const refusals: Refusal[] = [];
  if (min > 0 && !VISIBLE.test(clean)) refusals.push(refusal('textMissing', path, { allowed: `${min}..${max}` }));
  else if (length < min || length > max) {
    const code = length < min ? 'textTooShort' : 'textTooLong';
    refusals.push(refusal(code, path, { value: String(length), allowed: `${min}..${max}` }));
  }
  if ((lines ? CONTROL_BUT_NEWLINE : CONTROL).test(clean)) refusals.push(refusal('textHasControlCharacter', path));
  return resultOf(clean, refusals);
}

/** Like `checkText`, for a text that may be left out: null, or nothing one could see, is null. */
export function checkOptionalText(text: string | null, rule: TextRule): Result<string | null> {
  return text === null || !VISIBLE.test(text) ? { ok: true, value: null } : checkText(text, rule);
}
