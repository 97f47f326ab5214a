import { describe, expect, test } from 'vitest';
import { safeNext, signInFailure } from './session.ts';

describe('after signing in', () => {
  test.each([
    ['/don-vi/P33?year=2025', '/don-vi/P33?year=2025'],
    ['//evil.example', '/'],
    ['/\\evil.example', '/'],
    ['https://evil.example', '/'],
    ['javascript:alert(1)', '/'],
    [undefined, '/'],
  ])('%s leads to %s', (next, address) => expect(safeNext(next)).toBe(address));
});

describe('why one was not let in', () => {
  test.each([
    [429, 42, 'Đã thử đăng nhập tài khoản này quá nhiều lần. Đợi 42 giây rồi thử lại.'],
    [429, Number.NaN, 'Đã thử đăng nhập tài khoản này quá nhiều lần. Đợi một phút rồi thử lại.'],
    [
      429,
      601,
      'Từ mạng của cơ quan đã có quá nhiều lần đăng nhập sai. Đợi 11 phút rồi thử lại; nếu không phải do người trong cơ quan, hãy báo người quản trị.',
      true,
    ],
    [401, 0, 'Thư điện tử hoặc mật khẩu không đúng. Kiểm tra phím Caps Lock và bộ gõ tiếng Việt.'],
    [null, 0, 'Không kết nối được máy chủ. Kiểm tra đường truyền rồi thử lại.'],
  ] as const)('%s, wait %s', (status, wait, sentence, everybody: boolean = false) =>
    expect(signInFailure(status, wait, everybody)).toBe(sentence),
  );
});
