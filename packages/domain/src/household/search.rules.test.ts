import { describe, expect, it } from 'vitest';
import { readPersonSearch } from './search.rules.ts';

describe('looking for somebody', () => {
  it.each([
    ['Hoà', { by: 'name', folded: 'hoa' }],
    ['  ĐẶNG  Văn ', { by: 'name', folded: 'dang van' }],
    ['012 345 678 901', { by: 'identityNumber', number: '012345678901' }],
    ['123456789', { by: 'identityNumber', number: '123456789' }],
    ['h7', { by: 'code', code: 'H00000007' }],
    ['H00000123', { by: 'code', code: 'H00000123' }],
  ])('%j', (text, value) => expect(readPersonSearch(text, ['text'])).toEqual({ ok: true, value }));

  it.each(['', '  ', 'Vũ', 'a1b', '12345', '%%%', '1234567890'])('%j finds nobody', (text) =>
    expect(readPersonSearch(text, ['text'])).toMatchObject({ refusals: [{ code: 'textTooShort', path: ['text'] }] }),
  );
});
