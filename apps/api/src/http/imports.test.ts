import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { workbook } from '@bacthang/files/testing';
import { expect, test } from 'vitest';
import { communeWithPeople } from '../modules/household/household.fixture.ts';
import { HEADER, seen } from '../modules/household/import/import.fixture.ts';
import { type SeededUser, testApi } from '../testing/index.ts';
import { handleImport } from './imports.ts';

const api = testApi();

/** Sends a body over HTTP, as that user or as nobody. */
async function post(
  user: SeededUser | null,
  unit: string,
  body: Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
) {
  const server = createServer((request, response) => {
    void handleImport({ prisma: api.prisma, vault: api.vault, user }, request, response);
  });
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const query = new URLSearchParams({ unit, name: 'Hộ nghèo.xlsx' });
  const answer = await fetch(`http://127.0.0.1:${port}/api/imports?${query}`, {
    method: 'POST',
    headers: { connection: 'close', ...headers },
    body,
  });
  const told = {
    status: answer.status,
    body: (await answer.json()) as { id?: string; code?: string; refusals?: object[] },
  };
  server.close();
  return told;
}

const OURS = { 'x-graphql-yoga-csrf': '1' };

test('a file sent over HTTP is tried, and refused with reasons before and after it is read', async () => {
  const { commune, people } = await communeWithPeople(api);
  const line = ['HN-1', 'Thôn Đông', 'Lò Văn An', 'Chủ hộ', '1980', 'Nam', '', ''];
  const file = Uint8Array.from(workbook([HEADER, line]));
  expect(await post(people.editor, commune.id, file, {})).toMatchObject({
    status: 403,
    body: { code: 'CSRF_HEADER_MISSING' },
  });
  expect(await post(null, commune.id, file, OURS)).toMatchObject({ status: 401 });
  expect(await post(people.viewer, commune.id, file, OURS)).toMatchObject({
    status: 403,
    body: { refusals: [{ code: 'notAllowed', path: ['unit'] }] },
  });
  expect(await post(people.editor, 'không có', file, OURS)).toMatchObject({
    body: { refusals: [{ code: 'notFound' }] },
  });
  expect(await post(people.editor, commune.id, Uint8Array.from([1, 2]), OURS)).toMatchObject({
    status: 400,
    body: { refusals: [{ code: 'fileUnreadable' }] },
  });
  const sent = await post(people.editor, commune.id, file, OURS);
  expect(sent.status).toBe(200);
  expect(await seen(api, people.editor, sent.body.id ?? '')).toMatchObject({ rowCount: 1, counts: { toAdd: 1 } });
});
