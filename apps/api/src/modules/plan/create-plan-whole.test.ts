import { graphql } from '@bacthang/contract';
import { describe, expect, it } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { CREATE_PLAN, cascade, facts, gid, level, ownTarget } from '../cascade/cascade.fixture.ts';
import { content } from './plan.fixture.ts';

const api = testApi();

const WHOLE = graphql(`
  query Whole($id: ID!) {
    plan(id: $id) {
      draft {
        documentNumber
        targets { key ordinal statement decision nestedIn { key } commitment { value } }
        content { sections { key heading } fundingSources { kind amount } recipients { name } }
        tasks { key title }
        responsibilities { organizationName role duty }
        obligations { kind subject due { everyYear } }
      }
    }
  }
`);
const COUNT = graphql('query Count { plans { totalCount } }');

const target = (key: string, value: string, more: object = {}) => ({ key, ...ownTarget(value), ...more });

async function world() {
  const found = cascade();
  await api.store(found.seed);
  const { editor } = found.people;
  const create = async (more: object) => {
    const input = {
      organizationId: gid('Organization', found.district.government),
      facts: facts({ documentNumber: '12/KH-UBND' }),
      parentRevisionIds: [] as string[],
      ...more,
    };
    return (await api.as(editor).run(CREATE_PLAN, { input })).createPlan;
  };
  const count = async () => (await api.as(editor).run(COUNT, {})).plans.totalCount;
  return { ...found, editor, create, count };
}

describe('createPlan with what a document says', () => {
  it('begins with its targets, nested as they stand, and all its parts', async () => {
    const { editor, create } = await world();
    const created = await create({
      content: content({
        sections: [{ key: 'I', parentKey: null, kind: 'TARGETS', heading: 'Mục tiêu', paragraphs: [] }],
        fundingSources: [{ kind: 'STATE_BUDGET', description: 'Ngân sách', amount: '1000000' }],
        recipients: [{ name: 'Tỉnh ủy' }],
      }),
      targets: [target('m1', '5'), target('m2', '3', { nestedInKey: 'm1', statement: 'Trong đó' })],
      tasks: [{ key: 'v1', title: 'Tuyên truyền' }],
      responsibilities: [{ organizationName: 'Phòng Kinh tế', role: 'LEAD', duty: 'Chủ trì', componentCodes: [] }],
      obligations: [
        { kind: 'ANNUAL', subject: 'Kết quả', from: [], to: [], due: { relation: 'BEFORE', everyYear: '12-10' } },
      ],
    });
    if (created.__typename !== 'CreatePlanSuccess') throw new Error(JSON.stringify(created));
    expect((await api.as(editor).run(WHOLE, { id: created.plan.id })).plan?.draft).toEqual({
      documentNumber: '12/KH-UBND',
      targets: [
        expect.objectContaining({ key: 'm1', ordinal: 1, decision: 'LOCAL', nestedIn: null }),
        expect.objectContaining({ key: 'm2', ordinal: 2, statement: 'Trong đó', nestedIn: { key: 'm1' } }),
      ],
      content: {
        sections: [{ key: 'I', heading: 'Mục tiêu' }],
        fundingSources: [{ kind: 'STATE_BUDGET', amount: '1000000' }],
        recipients: [{ name: 'Tỉnh ủy' }],
      },
      tasks: [{ key: 'v1', title: 'Tuyên truyền' }],
      responsibilities: [{ organizationName: 'Phòng Kinh tế', role: 'LEAD', duty: 'Chủ trì' }],
      obligations: [{ kind: 'ANNUAL', subject: 'Kết quả', due: { everyYear: '12-10' } }],
    });
  });

  it('puts its own targets behind those that it inherits', async () => {
    const { editor, create, published } = await world();
    const created = await create({ parentRevisionIds: [gid('Revision', published)], targets: [target('m1', '5')] });
    if (created.__typename !== 'CreatePlanSuccess') throw new Error(JSON.stringify(created));
    const { plan } = await api.as(editor).run(WHOLE, { id: created.plan.id });
    expect(plan?.draft?.targets).toEqual([expect.objectContaining({ key: 'm1', ordinal: 5 })]);
  });

  it('refuses at the finding that is wrong, all at once, and stores nothing', async () => {
    const { create, count } = await world();
    const before = await count();
    const refused = await create({
      content: content({ recipients: [{ name: 'Tỉnh ủy' }, { name: ' ' }] }),
      targets: [
        target('m1', '5'),
        target('m1', '101'),
        target('m3', '2', { nestedInKey: 'nowhere' }),
        target('m4', '2', { commitment: level('2', { periodFrom: 2031, periodTo: 2031 }) }),
      ],
      responsibilities: [{ organizationName: 'Phòng Kinh tế', role: 'LEAD', duty: '', componentCodes: [] }],
    });
    if (refused.__typename !== 'Refused') throw new Error(JSON.stringify(refused));
    expect(refused.refusals.map(({ code, path }) => `${code} ${path.join('.')}`).toSorted()).toEqual([
      'CONTAINER_UNKNOWN targets.2.nestedInKey',
      'OUT_OF_RANGE targets.1.commitment.value',
      'TARGET_KEY_REPEATED targets.1.key',
      'TEXT_MISSING content.recipients.1.name',
      'TEXT_MISSING responsibilities.0.duty',
      'YEAR_OUTSIDE_PERIOD targets.3.commitment.periodFrom',
      'YEAR_OUTSIDE_PERIOD targets.3.commitment.periodTo',
    ]);
    expect(await count()).toBe(before);
  });

  it('says what is wrong with the title block alone where targets have no period to be held against', async () => {
    const { create } = await world();
    const refused = await create({ facts: facts({ title: '' }), targets: [target('m1', '101')] });
    expect(refused).toMatchObject({ refusals: [{ code: 'TEXT_MISSING', path: ['facts', 'title'] }] });
  });
});
