import { expect, test } from 'vitest';
import { ConfigError, readConfig } from './config.ts';

test('stands on its own without any setting', () => {
  expect(readConfig({}, '/nha')).toMatchObject({
    port: 4000,
    host: '127.0.0.1',
    databaseUrl: null,
    dataDir: '/nha/.data',
    demo: true,
    logLevel: 'info',
  });
});

test('takes an empty setting for none', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' }, '/nha')).toMatchObject({ port: 4000, databaseUrl: null });
});

test('believes a proxy where one is said to stand in front: on the same machine, or where it is said to be', () => {
  const PUBLIC_URL = 'https://bac-thang.tinh.gov.vn';
  const proxyOf = (env: Record<string, string>) => readConfig(env, '/nha').trustedProxy;
  expect([proxyOf({}), proxyOf({ PUBLIC_URL }), proxyOf({ PUBLIC_URL, TRUSTED_PROXY: '10.0.0.2' })]).toEqual([
    null,
    '127.0.0.1',
    '10.0.0.2',
  ]);
});

test.each([
  ['PORT', 'abc', 'must be a whole number from 0 to 65535'],
  ['PORT', '-1', 'must be a whole number from 0 to 65535'],
  ['PORT', '65536', 'must be a whole number from 0 to 65535'],
  ['PORT', '80.5', 'must be a whole number from 0 to 65535'],
  ['DATABASE_URL', 'mysql://x', 'must begin with postgres:// or postgresql://'],
  ['DEMO', 'không', 'must be 0, 1, true or false'],
  ['PUBLIC_URL', 'bac thang', 'must be an address such as https://bac-thang.tinh.gov.vn'],
  ['TRUSTED_PROXY', 'nginx', 'must be an address such as 127.0.0.1'],
  ['AUTH_SECRET', 'ngắn', 'must have at least 32 characters'],
  ['LOG_LEVEL', 'loud', 'must be one of fatal, error, warn, info, debug, trace, silent'],
])('names %s, the value %s and what is allowed', (name, value, allowed) => {
  expect(() => readConfig({ [name]: value }, '/nha')).toThrow(
    new ConfigError(`${name}=${JSON.stringify(value)}: ${allowed}`),
  );
});

test('names every bad setting at once', () => {
  expect(() => readConfig({ PORT: 'abc', DEMO: '2' }, '/nha')).toThrow(/PORT="abc".*DEMO="2"/);
});
