import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from '@bacthang/database';
import { loadReference } from '@bacthang/database/seed';
import { createTestDatabase } from '@bacthang/database/testing';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSessions } from './http/session.ts';
import { setupLink } from './process/setup-link.ts';
import { createVault } from './process/vault.ts';
import { createApiServer } from './server.ts';

/** The server as it runs, over HTTP, with pages in a folder of its own. */
let address: string;
/** The same, where a proxy on this machine stands in front. */
let behindProxy: string;
let ownerUrl: string;
const cleanup = new AsyncDisposableStack();

beforeAll(async () => {
  const database = await createTestDatabase();
  cleanup.defer(() => database.drop());
  ownerUrl = database.ownerUrl;
  await loadReference(ownerUrl, () => undefined);
  const [prisma, signIn] = (['bacthang_app', 'bacthang_signin'] as const).map((role) =>
    connect({ url: database.url, role, connections: 2 }),
  );
  if (!prisma || !signIn) throw new Error('two connections were asked for');
  cleanup.defer(async () => void (await Promise.all([prisma.$disconnect(), signIn.$disconnect()])));
  const spaDir = await mkdtemp(join(tmpdir(), 'bac-thang-pages-'));
  cleanup.defer(() => rm(spaDir, { recursive: true, force: true }));
  await mkdir(join(spaDir, 'assets'));
  await writeFile(join(spaDir, 'index.html'), '<title>Bậc Thang</title>');
  await writeFile(join(spaDir, 'offline-worker.js'), 'plain');
  await writeFile(join(spaDir, 'assets/app.js'), 'plain');
  await writeFile(join(spaDir, 'assets/app.js.gz'), 'packed');
  const sessions = createSessions({ prisma: signIn, secret: 'x'.repeat(32), publicUrl: null });
  const serve = async (trustedProxy: string | null) => {
    const [vault, logger] = [createVault('k'.repeat(32)), pino({ level: 'silent' })];
    const server = createApiServer({ prisma, sessions, vault, logger, spaDir, trustedProxy });
    cleanup.defer(() => new Promise((closed) => void server.close(() => closed())));
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  };
  address = await serve(null);
  behindProxy = await serve('127.0.0.1');
});
afterAll(() => cleanup.disposeAsync());

const post = (path: string, body: object, headers: Record<string, string> = {}, to = address) =>
  fetch(to + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close', ...headers },
    body: JSON.stringify(body),
  });

/** What is answered to a body of so many bytes, of which its sender does not say how long it is. */
function statusOfChunked(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const sent = request(address + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'transfer-encoding': 'chunked' },
    });
    sent.on('response', ({ statusCode }) => resolve(statusCode)).on('error', reject);
    sent.end('{}');
  });
}

describe('requests', () => {
  it.each(['/graphql', '/api/auth/sign-in/email', '/api/setup'])(
    '%s takes no body whose length nobody knows, and none above 5 MB',
    async (path) => {
      expect(await statusOfChunked(path)).toBe(411);
      const large = await post(path, { query: 'x'.repeat(5 * 1024 * 1024) });
      expect([large.status, await large.json()]).toEqual([413, { code: 'BODY_TOO_LARGE', allowed: '5242880 bytes' }]);
    },
  );

  it('says that it is well while the database answers', async () => {
    expect(await (await fetch(`${address}/health`)).json()).toEqual({ status: 'ok' });
  });

  it('names what is not there', async () => {
    const missing = await post('/api/nothing', {});
    expect([missing.status, await missing.json()]).toEqual([404, { code: 'NOT_FOUND', path: '/api/nothing' }]);
  });
});

describe('pages', () => {
  it('opens every address on the page, and an asset as it is packed', async () => {
    const page = await fetch(`${address}/don-vi/P33`);
    expect([await page.text(), page.headers.get('cache-control')]).toEqual(['<title>Bậc Thang</title>', 'no-cache']);
    const plain = await fetch(`${address}/assets/app.js`, { headers: { 'accept-encoding': 'identity' } });
    expect([await plain.text(), plain.headers.get('content-encoding')]).toEqual(['plain', null]);
    const packed = await fetch(`${address}/assets/app.js`, { method: 'HEAD', headers: { 'accept-encoding': 'gzip' } });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(packed.headers.get('cache-control')).toContain('immutable');
  });

  it('never lets the worker that opens the pages offline grow old, and allows it by the policy', async () => {
    const worker = await fetch(`${address}/offline-worker.js`);
    expect([worker.status, worker.headers.get('cache-control')]).toEqual([200, 'no-cache']);
    expect(worker.headers.get('content-type')).toContain('text/javascript');
    expect((await fetch(address)).headers.get('content-security-policy')).toContain("worker-src 'self'");
  });

  it.each(['/assets/missing.js', '/..%2f..%2fpackage.json', '/%00.js'])('has no file %s', async (path) => {
    expect((await fetch(address + path)).status).toBe(404);
  });
});

describe('the first administrator', () => {
  const person = { name: 'Quản trị', email: 'Quan.Tri@tinh.gov.vn', password: 'mùa xuân về' };
  const linked = async () => new URL(await setupLink(ownerUrl, address)).searchParams.get('token');

  it('is held to the same rules as everyone who is added later', async () => {
    const answer = await post('/api/setup', { token: await linked(), ...person, name: ' ', password: '12345678' });
    const { code, refusals } = await answer.json();
    expect([answer.status, code]).toEqual([400, 'REFUSED']);
    expect(refusals).toMatchObject([
      { code: 'textMissing', path: ['name'] },
      { code: 'passwordTooEasy', path: ['password'] },
    ]);
  });

  it('is made once with a link, and can sign in', async () => {
    const token = await linked();
    expect((await post('/api/setup', { token, ...person })).status).toBe(204);
    const { email, password } = person;
    for (let time = 0; time < 11; time++) {
      expect((await post('/api/auth/sign-in/email', { email, password })).status).toBe(200);
    }
    expect((await post('/api/auth/sign-in/email', { email, password: 'mùa hạ về' })).status).toBe(401);
    const again = await post('/api/setup', { token, ...person, email: 'khac@tinh.gov.vn' });
    expect([again.status, await again.json()]).toEqual([410, { code: 'LINK_NOT_VALID' }]);
  });

  it('is not made by what is no form', async () => {
    const answer = await post('/api/setup', { token: 1 });
    expect([answer.status, (await answer.json()).code]).toEqual([400, 'INVALID']);
  });
});

describe('guessing a password', () => {
  const tried = (email: string, headers?: Record<string, string>) =>
    post('/api/auth/sign-in/email', { email, password: 'không phải mật khẩu' }, headers);

  it('is stopped at the eleventh try within a minute, which says how long to wait; others still get in', async () => {
    const first = await Promise.all(Array.from({ length: 10 }, () => tried('ke.toan@xa.gov.vn')));
    expect(first.map(({ status }) => status)).toEqual(Array(10).fill(401));
    const pretended = { 'x-forwarded-for': '10.9.8.7', 'x-bacthang-sender': '10.9.8.7' };
    const next = await tried('Ke.Toan@xa.gov.vn', pretended);
    const seconds = Number(next.headers.get('retry-after'));
    expect(next.status).toBe(429);
    const said = { code: 'TOO_MANY_TRIES', of: 'account', allowed: 10, retryAfterSeconds: seconds };
    expect(await next.json()).toMatchObject(said);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(60);
    expect((await tried('chu.tich@xa.gov.vn')).status).toBe(401);
  });

  it('of many people is stopped at the fifty-first that fails from one address; other addresses still get in', async () => {
    const from = (address: string, email: string) => {
      const body = { email, password: 'một mật khẩu hay gặp' };
      // What stands before the last entry is what the sender claims.
      return post('/api/auth/sign-in/email', body, { 'x-forwarded-for': `10.9.8.7, ${address}` }, behindProxy);
    };
    const people = Array.from({ length: 50 }, (_, at) => `${at}@xa.gov.vn`);
    const first = await Promise.all(people.map((email) => from('203.0.113.5', email)));
    expect(new Set(first.map(({ status }) => status))).toEqual(new Set([401]));
    const next = await from('203.0.113.5', 'chu.tich@xa.gov.vn');
    expect(next.status).toBe(429);
    expect(await next.json()).toMatchObject({ code: 'TOO_MANY_TRIES', of: 'address', allowed: 50 });
    expect(Number(next.headers.get('retry-after'))).toBeGreaterThan(60);
    expect((await from('203.0.113.6', 'chu.tich@xa.gov.vn')).status).toBe(401);
  });
});
