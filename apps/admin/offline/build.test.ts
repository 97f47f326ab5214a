import { describe, expect, it } from 'vitest';
import { keptAddress, outlived } from './build.ts';

const HERE = 'https://bac-thang.example';
const FILES = { '/': 'sha256-a', '/favicon.svg': 'sha256-b', '/assets/app-1.js': 'sha256-c' };
const ask = (path: string, asked: Partial<{ method: string; mode: string }> = {}) =>
  keptAddress({ method: 'GET', mode: 'no-cors', url: new URL(path, HERE).href, ...asked }, HERE, FILES);

describe('what the worker answers from the device', () => {
  it.each(['/', '/dang-nhap', '/don-vi/C12412/ra-soat?year=2024', '/don-vi/P33-2025/viec-can-lam'])(
    '%s opens the page',
    (path) => {
      expect(ask(path, { mode: 'navigate' })).toBe('/');
    },
  );

  it.each([
    ['/favicon.svg', '/favicon.svg'],
    ['/assets/app-1.js', '/assets/app-1.js'],
    // A part of the release before, which a page of it still asks for.
    ['/assets/app-0.js', '/assets/app-0.js'],
  ])('%s is a file of the build', (path, kept) => {
    expect(ask(path)).toBe(kept);
  });

  it.each([
    '/graphql',
    '/api/auth/get-session',
    '/api/revisions/1/document.docx',
    '/health',
    '/khong-co.txt',
    'https://elsewhere.example/assets/app-1.js',
  ])('%s is left to the network, opened or fetched', (path) => {
    expect([ask(path), ask(path, { mode: 'navigate' })]).toEqual([null, null]);
  });

  it('nothing that is sent is answered from the device', () => {
    expect(ask('/graphql', { method: 'POST' })).toBeNull();
    expect(ask('/', { method: 'POST', mode: 'navigate' })).toBeNull();
  });

  it('an address without a file is no page where it is only fetched', () => {
    expect(ask('/don-vi/C12412')).toBeNull();
  });
});

describe('releases that were', () => {
  const [first, second, third] = ['1', '2', '3'].map((version) => `bac-thang-pages-${version}`) as [
    string,
    string,
    string,
  ];
  it.each([
    [[first], '1', []],
    [[first, second], '2', []],
    [[first, second, third], '3', [first]],
    [['something-else', first, second, third], '3', [first]],
  ])('of %o, release %s lets go %o', (names, version, gone) => {
    expect(outlived(names, { version })).toEqual(gone);
  });
});
