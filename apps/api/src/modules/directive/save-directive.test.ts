import { graphql } from '@bacthang/contract';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { describe, expect, it } from 'vitest';
import { newSeed, type SeededDirective, testApi } from '../../testing/index.ts';

const api = testApi();

const SAVE = graphql(`
  mutation Save($input: SaveDirectiveInput!) {
    saveDirective(input: $input) {
      __typename
      ... on SaveDirectiveSuccess {
        directive { id key kind number issuer date title periodFrom periodTo above { kind upper { title } } below { lower { title } } }
      }
      ... on Refused { refusals { code path value subject } }
    }
  }
`);

const DIRECTIVES = graphql(`
  query Directives($search: String) {
    directives(search: $search) { title number above { kind upper { number } } revisions { title number } }
  }
`);

const idOf = ({ id }: SeededDirective) => encodeGlobalID('Directive', id);

const input = (overrides: object = {}) => ({
  kind: 'PLAN' as const,
  number: null,
  issuer: 'UBND tỉnh Thử',
  title: `Kế hoạch thử ${crypto.randomUUID()}`,
  implementsIds: [],
  basedOnIds: [],
  ...overrides,
});

describe('saveDirective', () => {
  it('records a document with its number in one spelling and what it stands on', async () => {
    const seed = newSeed();
    const editor = seed.province('Bắc Thử').government.member('editor');
    const [above, basis] = [
      seed.directive({ number: '05-CT/TW' }),
      seed.directive({ kind: 'law', number: '72/2025/QH15' }),
    ];
    await api.store(seed);

    const { saveDirective } = await api.as(editor).run(SAVE, {
      input: input({
        number: 'Số: 127 - kh/tu',
        issuer: ' Tỉnh ủy Thử ',
        date: '2021-08',
        periodTo: 2030,
        implementsIds: [idOf(above)],
        basedOnIds: [idOf(basis)],
      }),
    });
    expect(saveDirective).toMatchObject({
      directive: {
        key: expect.stringMatching(/^127-kh-tu-2021-/),
        number: '127-KH/TU',
        issuer: 'Tỉnh ủy Thử',
        date: '2021-08',
        periodFrom: null,
        periodTo: 2030,
        above: [
          { kind: 'IMPLEMENTS', upper: { title: above.title } },
          { kind: 'BASED_ON', upper: { title: basis.title } },
        ],
        below: [],
      },
    });
  });

  it('corrects a document, its arrows with it', async () => {
    const seed = newSeed();
    const editor = seed.province('Bắc Thử').government.member('editor');
    const [old, next] = [seed.directive(), seed.directive()];
    const directive = seed.directive({ implements: [old] });
    await api.store(seed);
    const { saveDirective } = await api
      .as(editor)
      .run(SAVE, { input: input({ id: idOf(directive), title: 'Tên mới', basedOnIds: [idOf(next)] }) });
    expect(saveDirective).toMatchObject({
      directive: { id: idOf(directive), title: 'Tên mới', above: [{ kind: 'BASED_ON', upper: { title: next.title } }] },
    });
  });

  it('closes no ring, and names it', async () => {
    const seed = newSeed();
    const editor = seed.province('Bắc Thử').government.member('editor');
    const top = seed.directive({ title: 'Trên', number: '01-CT/TW' });
    const middle = seed.directive({ title: 'Giữa', implements: [top] });
    const bottom = seed.directive({ title: 'Dưới', implements: [middle] });
    await api.store(seed);
    const { saveDirective } = await api
      .as(editor)
      .run(SAVE, { input: input({ id: idOf(top), title: 'Trên', implementsIds: [idOf(bottom)] }) });
    expect(saveDirective).toMatchObject({ refusals: [{ code: 'IMPLEMENTS_CYCLE', path: ['implementsIds'] }] });
    const [reason] = 'refusals' in saveDirective ? saveDirective.refusals : [];
    expect(reason?.subject?.split(' → ').slice(1).toSorted()).toEqual(['Dưới', 'Giữa', 'Trên']);
    const citing = await api
      .as(editor)
      .run(SAVE, { input: input({ id: idOf(top), title: 'Trên', basedOnIds: [idOf(bottom)] }) });
    expect(citing.saveDirective.__typename).toBe('SaveDirectiveSuccess');
  });

  it('lets only one of two arrows through that would close a ring together', async () => {
    const seed = newSeed();
    const editor = seed.province('Bắc Thử').government.member('editor');
    const [one, other] = [seed.directive({ title: 'Một' }), seed.directive({ title: 'Hai' })];
    await api.store(seed);
    const answers = await Promise.all([
      api.as(editor).run(SAVE, { input: input({ id: idOf(one), title: 'Một', implementsIds: [idOf(other)] }) }),
      api.as(editor).run(SAVE, { input: input({ id: idOf(other), title: 'Hai', implementsIds: [idOf(one)] }) }),
    ]);
    expect(answers.map(({ saveDirective }) => saveDirective.__typename).toSorted()).toEqual([
      'Refused',
      'SaveDirectiveSuccess',
    ]);
  });

  it('says all that is wrong at once, where it stands in the input', async () => {
    const seed = newSeed();
    const editor = seed.province('Bắc Thử').government.member('editor');
    const known = seed.directive();
    const directive = seed.directive();
    await api.store(seed);
    const { saveDirective } = await api.as(editor).run(SAVE, {
      input: input({
        id: idOf(directive),
        number: 'không số',
        title: 'x'.repeat(501),
        periodFrom: 2026,
        periodTo: 2025,
        implementsIds: [idOf(known), encodeGlobalID('Unit', 'VN')],
        basedOnIds: [idOf(known), idOf(directive), encodeGlobalID('Directive', crypto.randomUUID())],
      }),
    });
    expect(
      'refusals' in saveDirective && saveDirective.refusals.map(({ code, path }) => [code, path.join('.')]),
    ).toEqual([
      ['TEXT_TOO_LONG', 'title'],
      ['DOCUMENT_NUMBER_UNKNOWN', 'number'],
      ['PERIOD_REVERSED', 'periodTo'],
      ['EDGE_TO_UNKNOWN', 'implementsIds.1'],
      ['EDGE_REPEATED', 'basedOnIds.0'],
      ['EDGE_TO_ITSELF', 'basedOnIds.1'],
      ['EDGE_TO_UNKNOWN', 'basedOnIds.2'],
    ]);
  });

  it('records no document twice', async () => {
    const seed = newSeed();
    const editor = seed.province('Bắc Thử').government.member('editor');
    seed.directive({
      kind: 'plan',
      number: '111/KH-UBND',
      issuer: 'UBND tỉnh Thử',
      date: '2022-06-01',
      title: 'Đã có',
    });
    await api.store(seed);
    const save = (overrides: object) =>
      api.as(editor).run(SAVE, { input: input({ number: '111/kh-ubnd', ...overrides }) });
    expect((await save({ date: '2022' })).saveDirective).toMatchObject({
      refusals: [{ code: 'DIRECTIVE_REPEATED', subject: 'Đã có' }],
    });
    expect((await save({ date: '2023' })).saveDirective).toMatchObject({ directive: { number: '111/KH-UBND' } });
  });

  it('is for editors of any organization', async () => {
    const seed = newSeed();
    const province = seed.province('Bắc Thử');
    const [viewer, stranger] = [province.government.member('viewer'), seed.stranger()];
    await api.store(seed);
    for (const user of [viewer, stranger]) {
      expect((await api.as(user).run(SAVE, { input: input() })).saveDirective).toMatchObject({
        refusals: [{ code: 'NOT_ALLOWED' }],
      });
    }
    expect((await api.nobody.run(SAVE, { input: input() })).saveDirective).toMatchObject({
      refusals: [{ code: 'NOT_SIGNED_IN' }],
    });
  });

  it.each(['rác', encodeGlobalID('Directive', 'rác'), encodeGlobalID('Directive', crypto.randomUUID())])(
    'corrects none named %s',
    async (id) => {
      const seed = newSeed();
      const editor = seed.province('Bắc Thử').government.member('editor');
      await api.store(seed);
      expect((await api.as(editor).run(SAVE, { input: input({ id }) })).saveDirective).toMatchObject({
        refusals: [{ code: 'NOT_FOUND', path: ['id'] }],
      });
    },
  );
});

describe('directives', () => {
  it('are found by words of number, title and issuer, with the plans published under them', async () => {
    const seed = newSeed();
    const province = seed.province('Bắc Thử');
    const reader = province.government.member('viewer');
    const above = seed.directive({ number: '77-CT/TW', title: 'Xóa nhà tạm', issuer: 'Ban Bí thư' });
    const plan = province.government.plan({ title: 'Kế hoạch xóa nhà tạm' });
    const revision = plan.published({ directives: [above] });
    plan.draft({ directives: [above] });
    seed.directive({ number: '78-CT/TW', title: 'Việc khác', implements: [above] });
    await api.store(seed);

    const found = await api.as(reader).run(DIRECTIVES, { search: 'ban bi thu XOA NHA' });
    expect(found.directives).toEqual([
      {
        title: 'Xóa nhà tạm',
        number: '77-CT/TW',
        above: [],
        revisions: [{ title: plan.title, number: revision.number }],
      },
    ]);
    expect((await api.as(reader).run(DIRECTIVES, { search: '78-ct' })).directives).toMatchObject([
      { above: [{ kind: 'IMPLEMENTS', upper: { number: '77-CT/TW' } }] },
    ]);
    expect((await api.as(reader).run(DIRECTIVES, { search: 'không đâu có' })).directives).toEqual([]);
    expect((await api.nobody.run(DIRECTIVES, {})).directives).toEqual([]);
  });
});
