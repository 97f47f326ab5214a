import { describe, expect, test } from 'vitest';
import { setupFailure } from './setup.labels.ts';

describe('why the first administrator was not made', () => {
  test.each([
    [null, {}, /Không kết nối/],
    [410, { code: 'LINK_NOT_VALID' }, /đã được dùng/],
    [400, { code: 'INVALID', fields: ['token', 'email'] }, /đã được dùng/],
    [503, {}, /mã 503/],
  ])('%s', (status, body, sentence) => expect(setupFailure(status, body).sentence).toMatch(sentence));

  test('fields are told each in its place', () => {
    expect(setupFailure(400, { code: 'INVALID', fields: ['email', 'password'] })).toEqual({
      sentence: null,
      fields: { email: expect.stringContaining('@'), password: expect.stringContaining('8') },
    });
  });
});
