import { expect, test } from 'vitest';
import { whyNot } from './why-not.ts';

const REFUSED = { code: 'TEXT_MISSING', path: ['title'], value: null, allowed: null, subject: null };
const offline = { networkError: new Error('offline'), graphQLErrors: [], response: undefined };

test('what was refused, each thing once', () =>
  expect(whyNot([REFUSED, REFUSED], undefined)).toBe('Tên kế hoạch: chưa viết gì.'));

test('what went wrong on the way, where nobody refused anything', () =>
  expect(whyNot(undefined, offline)).toMatch(/^Không kết nối được máy chủ/));

test('no answer at all is told too', () => expect(whyNot(undefined, undefined)).toMatch(/^Máy chủ không trả lời/));
