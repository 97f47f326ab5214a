import { describe, expect, test } from 'vitest';
import { setupFailure } from './setup.labels.ts';

describe('why the first administrator was not made', () => {
  test.each([
    [null, {}, /Không kết nối/],
    [410, { code: 'LINK_NOT_VALID' }, /đã được dùng/],
    [400, { code: 'INVALID', fields: ['email', 'password'] }, /Thư điện tử: .* Mật khẩu: /],
    [503, {}, /mã 503/],
  ])('%s', (status, body, sentence) => expect(setupFailure(status, body)).toMatch(sentence));
});
