import { checkNewPerson } from '@bacthang/domain/access';
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
    const checked = checkNewPerson({ name: 'An', email: 'an', password: 'ngắn' });
    const refusals = checked.ok ? [] : checked.refusals;
    expect(setupFailure(400, { code: 'REFUSED', refusals })).toEqual({
      sentence: null,
      fields: {
        email: '“an” không phải là địa chỉ thư điện tử.',
        password: 'Mật khẩu có 4 ký tự; cần từ 8 đến 128.',
      },
    });
  });
});
