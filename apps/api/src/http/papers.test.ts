import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { graphql } from '@bacthang/contract';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { gid } from '../modules/cascade/cascade.fixture.ts';
import { newSeed, type SeededUser, testApi } from '../testing/index.ts';
import { handlePaper, paperRequest } from './papers.ts';

const api = testApi();

/** Fetches an address over HTTP, as that user or as nobody. */
async function fetchAs(user: SeededUser | null, path: string) {
  const asked = paperRequest(path);
  if (!asked) return null;
  const server = createServer((_request, response) => void handlePaper(api.prisma, user, asked, response));
  await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' } });
  const bytes = new Uint8Array(await answer.arrayBuffer());
  server.close();
  return { status: answer.status, headers: answer.headers, bytes };
}

const textOf = (bytes: Uint8Array, part: string) => new TextDecoder().decode(unzipSync(bytes)[part]);

/** A province with a published plan and a draft, its editor, and somebody of another province. */
async function world() {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const { government } = province;
  const plan = government.plan();
  const published = plan.published();
  published.target({ statement: 'Tỷ lệ hộ nghèo dưới 5%', value: '5', comparator: 'lt' });
  const draft = plan.draft();
  const people = {
    editor: government.member('editor'),
    stranger: seed.province('Nam Thử').government.member('publisher'),
  };
  await api.store(seed);
  return { province, plan, published, draft, people };
}

const ADDRESSES = graphql(`
  query PaperAddresses($id: ID!) { revision(id: $id) { documentAddress targetsAddress } }
`);

const RESULTS = graphql(`
  query ResultsAddress($unitKey: String!) { unit(key: $unitKey) { resultsAddress(year: 2024) } }
`);

const SAVE = graphql(`
  mutation SaveForPaper($input: SaveAssignmentInput!) {
    saveAssignment(input: $input) { __typename ... on Refused { refusals { code path } } ... on SaveAssignmentSuccess { assignment { id version spreadsheetAddress } } }
  }
`);
const PUBLISH = graphql(`
  mutation PublishForPaper($input: PublishAssignmentInput!) { publishAssignment(input: $input) { __typename } }
`);

/** A province that shares 100 jobs out between two communes, its people, and those of one of the communes. */
async function shared() {
  const seed = newSeed();
  const unit = seed.province('Bắc Giao');
  const published = unit.government.plan({ periodFrom: 2022, periodTo: 2025 }).published();
  const jobs = { indicator: 'jobs-created', kind: 'annualQuantity', comparator: 'ge', periodFrom: 2025 } as const;
  const target = published.target({ ...jobs, statement: 'Việc làm mới', value: '100', distribution: 'assigned' });
  const communes = ['Thượng', 'Hạ'].map((name) => {
    const commune = unit.commune(name);
    commune.observation({ year: 2025, indicator: 'jobs-created', numerator: 10, status: 'official' });
    return commune;
  });
  const people = {
    publisher: unit.government.member('publisher'),
    commune: communes.map(({ government }) => government.member('editor'))[0] ?? null,
    stranger: seed.province('Nam Giao').government.member('publisher'),
  };
  await api.store(seed);
  const units = communes.map(({ id }, index) => ({ unitKey: id, pinned: ['70', '30'][index] ?? '0' }));
  const allocation = {
    targetId: gid('Target', target),
    year: 2025,
    method: 'PROPORTIONAL' as const,
    whole: '100',
    units,
  };
  const { saveAssignment } = await api.as(people.publisher).run(SAVE, { input: { allocation, expectedVersion: 0 } });
  if (saveAssignment.__typename !== 'SaveAssignmentSuccess') throw new Error(JSON.stringify(saveAssignment));
  return { people, ...saveAssignment.assignment };
}

describe('the sheet of an assignment', () => {
  it('is for its own people while it is a draft, and for whoever may read it once it is published', async () => {
    const { people, id, version, spreadsheetAddress } = await shared();
    const statusOf = async (user: SeededUser | null) => (await fetchAs(user, spreadsheetAddress))?.status;
    expect(await statusOf(people.publisher)).toBe(200);
    expect([await statusOf(people.commune), await statusOf(people.stranger), await statusOf(null)]).toEqual([
      404, 404, 401,
    ]);
    await api.as(people.publisher).run(PUBLISH, { input: { assignmentId: id, expectedVersion: version } });
    expect([await statusOf(people.commune), await statusOf(null)]).toEqual([200, 401]);
  });

  it('names every unit with its share, and says what it is called', async () => {
    const { people, spreadsheetAddress } = await shared();
    const sheet = await fetchAs(people.publisher, spreadsheetAddress);
    const bytes = sheet?.bytes ?? new Uint8Array();
    const words = textOf(bytes, 'xl/sharedStrings.xml');
    for (const word of ['Việc làm mới', 'Xã Thượng', 'Xã Hạ']) expect(words).toContain(word);
    const cells = textOf(bytes, 'xl/worksheets/sheet1.xml');
    for (const share of ['<v>70</v>', '<v>30</v>']) expect(cells).toContain(share);
    expect(sheet?.headers.get('content-type')).toContain('spreadsheetml');
    expect(sheet?.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w-]+\.xlsx"; .*2025%20jobs-created\.xlsx$/,
    );
  });
});

describe('papers over HTTP', () => {
  it('are found where GraphQL says, with a name that any system can keep', async () => {
    const { published, people } = await world();
    const { revision } = await api.as(people.stranger).run(ADDRESSES, { id: gid('Revision', published) });
    const document = await fetchAs(people.stranger, revision?.documentAddress ?? '');
    expect(document?.status).toBe(200);
    expect(textOf(document?.bytes ?? new Uint8Array(), 'word/document.xml')).toContain('Tỷ lệ hộ nghèo dưới 5%');
    expect(document?.headers.get('content-disposition')).toMatch(
      /^attachment; filename="[\w-]+-ban-1\.docx"; filename\*=UTF-8''\S+%20b%E1%BA%A3n%201\.docx$/,
    );
    const targets = await fetchAs(people.stranger, revision?.targetsAddress ?? '');
    expect(textOf(targets?.bytes ?? new Uint8Array(), 'xl/sharedStrings.xml')).toContain('Tỷ lệ hộ nghèo dưới 5%');
  });

  it('are the same bytes each time', async () => {
    const { published, people } = await world();
    const path = `/api/revisions/${gid('Revision', published)}/document.docx`;
    const [once, twice] = [await fetchAs(people.editor, path), await fetchAs(people.editor, path)];
    expect(Buffer.compare(once?.bytes ?? new Uint8Array(1), twice?.bytes ?? new Uint8Array())).toBe(0);
  });

  it('of a draft are marked, for those alone who may read it', async () => {
    const { draft, people } = await world();
    const path = `/api/revisions/${gid('Revision', draft)}/document.docx`;
    const own = await fetchAs(people.editor, path);
    expect(textOf(own?.bytes ?? new Uint8Array(), 'word/header1.xml')).toContain('DỰ THẢO');
    expect((await fetchAs(people.stranger, path))?.status).toBe(404);
    expect((await fetchAs(null, path))?.status).toBe(401);
  });

  it.each([
    ['deputy', 'KT. CHỦ TỊCH'],
    ['acting', 'Q. CHỦ TỊCH'],
    ['byOrder', 'TL. CHỦ TỊCH'],
    ['byMandate', 'TUQ. CHỦ TỊCH'],
  ])('bear the signature of another where that is asked for: %s', async (signer, formula) => {
    const { published, people } = await world();
    const path = `/api/revisions/${gid('Revision', published)}/document.docx?signer=${signer}`;
    expect(textOf((await fetchAs(people.editor, path))?.bytes ?? new Uint8Array(), 'word/document.xml')).toContain(
      formula,
    );
  });

  it('may be left before the end', async () => {
    const { published, people } = await world();
    const asked = paperRequest(`/api/revisions/${gid('Revision', published)}/document.docx`);
    if (!asked) throw new Error('no address of a paper');
    const handled = Promise.withResolvers<void>();
    const server = createServer((_request, response) => {
      response.destroy();
      handlePaper(api.prisma, people.editor, asked, response).then(handled.resolve, handled.reject);
    });
    await new Promise<void>((listening) => void server.listen(0, '127.0.0.1', listening));
    await expect(fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)).rejects.toThrow();
    await expect(handled.promise).resolves.toBeUndefined();
    server.close();
  });

  it.each([
    '/api/revisions/x/other.docx',
    '/api/revisions/x/assignment.xlsx',
    '/api/assignments/x/document.docx',
    '/api/revisions/x/document.docx?signer=nobody',
    '/api/revisions/%E0%A4%A/document.docx',
  ])('%s is the address of none', (path) => expect(paperRequest(path)).toBeNull());

  it('an id that is garbage, or of something else, names none', async () => {
    const { plan, people } = await world();
    for (const id of ['rác', gid('Plan', plan), gid('Revision', plan)])
      expect((await fetchAs(people.editor, `/api/revisions/${encodeURIComponent(id)}/document.docx`))?.status).toBe(
        404,
      );
  });

  it('a unit gets the results it has to report of a year as a form, and nobody one of no unit or year', async () => {
    const { province, people } = await world();
    const { unit } = await api.as(people.editor).run(RESULTS, { unitKey: province.id });
    const form = await fetchAs(people.editor, unit?.resultsAddress ?? '');
    expect(form?.status).toBe(200);
    expect(textOf(form?.bytes ?? new Uint8Array(), 'xl/sharedStrings.xml')).toContain('poverty-rate');
    const [address = ''] = (unit?.resultsAddress ?? '').split('?');
    for (const wrong of [
      address,
      `${address}?year=abc`,
      `${address}?year=1066`,
      '/api/units/x/results.xlsx?year=2024',
    ]) {
      expect((await fetchAs(people.editor, wrong))?.status).toBe(404);
    }
    expect((await fetchAs(null, `${address}?year=2024`))?.status).toBe(401);
  });
});
