import { fold } from './fold.ts';

/**
 * A pattern over folded text, from Vietnamese as people write it: `tỷ lệ {hộ|người} nghèo`. `{a|b}` is a choice, `[a]`
 * may be missing, `…` stands for up to forty other characters of the same clause, `_` for a number. Words are whole.
 */
export function phrase(...written: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${written.map(source).join('|')})(?![\\p{L}])`, 'u');
}

/** The same, for all places. */
export function phrases(...written: readonly string[]): RegExp {
  return new RegExp(phrase(...written).source, 'gu');
}

/** The same, at the start of a text only. */
export function opening(...written: readonly string[]): RegExp {
  return new RegExp(`^(?:${written.map(source).join('|')})(?![\\p{L}])`, 'u');
}

function source(written: string): string {
  return fold(written.toLowerCase())
    .replace(/[.*+?^$()\\/]/g, '\\$&')
    .replaceAll('{', '(?:')
    .replaceAll('}', ')')
    .replace(/\[([^\]]*)\] /g, '(?:(?:$1) )?')
    .replace(/ ?\[([^\]]*)\]/g, '(?: ?(?:$1))?')
    .replace(/ ?… ?/g, '(?:(?![\\p{L}])|(?<=\\s))(?:[^;:.\\n]|(?<=\\d)\\.(?=\\d)){0,45}?(?<![\\p{L}])')
    .replaceAll('_', '\\d[\\d.,]*');
}
