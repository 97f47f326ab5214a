import { describe, expect, it } from 'vitest';
import { type SeededUser, testApi } from '../../../testing/index.ts';
import { cascade, facts, gid } from '../../cascade/cascade.fixture.ts';
import { content, SAVE_PLAN } from '../plan.fixture.ts';

const api = testApi();

async function draft() {
  const world = cascade();
  const [directive, party] = [world.seed.directive(), world.district.party];
  await api.store(world.seed);
  const save = async (more: object, user: SeededUser = world.people.editor) =>
    (await api.as(user).run(SAVE_PLAN, { input: { planId: gid('Plan', world.own), expectedVersion: 1, ...more } }))
      .savePlan;
  return { world, directive, party, save };
}

const section = (key: string, parentKey: string | null, more: object = {}) => ({
  key,
  parentKey,
  kind: 'OTHER',
  heading: key,
  paragraphs: [],
  ...more,
});

describe('savePlan', () => {
  it('stores the whole document, part by part, and leaves what is not sent', async () => {
    const { world, directive, party, save } = await draft();
    const saved = await save({
      facts: facts({ title: 'Kế hoạch mới', documentNumber: '76-KH/HU', issuedOn: '2021', outlookYear: 2030 }),
      content: content({
        preamble: 'Căn cứ …',
        sections: [
          section('a', null, { number: 'I', kind: 'ASSESSMENT', paragraphs: ['Một', 'Hai'] }),
          section('a1', 'a'),
          section('b', null),
        ],
        pastResults: [
          {
            indicatorCode: 'poverty-rate',
            subgroupCode: 'khmer',
            year: 2020,
            count: '57',
            value: '2.9',
            planned: '3',
            standardCode: '2016-2020',
          },
        ],
        components: [
          { code: '3', name: 'Dự án 3', beneficiaries: [], contents: ['Một'] },
          { code: '3.1', parentCode: '3', name: 'Tiểu dự án 1', beneficiaries: [], contents: [] },
        ],
        beneficiaries: [{ description: 'Hộ nghèo', priority: true }],
        scope: 'Toàn huyện',
        fundingSources: [{ kind: 'POLICY_CREDIT', description: 'Ngân hàng Chính sách', amount: '123456789012' }],
        recipients: [{ name: 'Tỉnh ủy', purpose: 'báo cáo' }],
      }),
      directives: [{ directiveId: gid('Directive', directive), kind: 'BASED_ON' }],
      tasks: [
        { key: '1', title: 'Tuyên truyền' },
        { key: '1.1', parentKey: '1', title: 'Phát thanh' },
      ],
      responsibilities: [
        {
          organizationName: 'UBND huyện',
          organizationId: gid('Organization', world.district.government),
          role: 'LEAD',
          duty: 'Theo dõi',
          taskKey: '1',
          componentCodes: ['3.1'],
        },
      ],
      obligations: [
        {
          kind: 'ANNUAL',
          subject: 'Kết quả',
          from: ['Xã'],
          to: ['Huyện'],
          due: { relation: 'BEFORE', everyYear: '12-15' },
        },
      ],
      excludedOrganizationIds: [gid('Organization', party)],
    });
    expect(saved).toMatchObject({
      revision: {
        version: 2,
        title: 'Kế hoạch mới',
        documentNumber: '76-KH/HU',
        issuedOn: '2021',
        outlookYear: 2030,
        content: {
          preamble: 'Căn cứ …',
          sections: [
            { key: 'a', parentKey: null, number: 'I', paragraphs: ['Một', 'Hai'] },
            { key: 'a1', parentKey: 'a' },
            { key: 'b' },
          ],
          pastResults: [
            { indicator: { code: 'poverty-rate' }, subgroup: { code: 'khmer' }, year: 2020, count: '57', value: '2.9' },
          ],
          components: [
            { code: '3', parentCode: null },
            { code: '3.1', parentCode: '3' },
          ],
          fundingSources: [{ kind: 'POLICY_CREDIT', amount: '123456789012' }],
          recipients: [{ name: 'Tỉnh ủy', purpose: 'báo cáo' }],
        },
        directives: [{ kind: 'BASED_ON', directive: { id: gid('Directive', directive) } }],
        parents: [{ id: gid('Revision', world.published) }],
        tasks: [
          { key: '1', parentKey: null },
          { key: '1.1', parentKey: '1' },
        ],
        responsibilities: [
          {
            organization: { id: gid('Organization', world.district.government) },
            role: 'LEAD',
            componentCodes: ['3.1'],
          },
        ],
        obligations: [{ due: { relation: 'BEFORE', date: null, everyYear: '12-15' } }],
        addressing: { rule: 'SAME_CHAIN_BELOW', excluded: [{ id: gid('Organization', party) }] },
      },
    });
    expect(await save({ expectedVersion: 2, facts: facts() })).toMatchObject({
      revision: {
        version: 3,
        documentNumber: null,
        content: { preamble: 'Căn cứ …' },
        tasks: [{ key: '1' }, { key: '1.1' }],
      },
    });
  });

  it('says all that is wrong at once, each at its field, and stores nothing', async () => {
    const { save } = await draft();
    const refused = await save({
      facts: facts({ title: '' }),
      content: content({
        sections: [section('a', null), section('b', 'a', { heading: 'x'.repeat(2000) })],
        recipients: [{ name: '\u0000' }],
      }),
      tasks: [{ key: '1', parentKey: 'x', title: 'x'.repeat(20_000) }],
      responsibilities: [{ organizationName: ' ', organizationId: 'rác', role: 'LEAD', duty: 'x', componentCodes: [] }],
      obligations: [
        { kind: 'ANNUAL', subject: 'x', from: [], to: [], due: { relation: 'BEFORE', everyYear: '13-01' } },
      ],
      includedOrganizationIds: ['rác'],
    });
    expect(
      refused.__typename === 'Refused' && refused.refusals.map(({ code, path }) => `${code} ${path.join('.')}`),
    ).toEqual([
      'TEXT_MISSING facts.title',
      'TEXT_TOO_LONG content.sections.1.heading',
      'TEXT_HAS_CONTROL_CHARACTER content.recipients.0.name',
      'TEXT_TOO_LONG tasks.0.title',
      'TEXT_MISSING responsibilities.0.organizationName',
      'NOT_FOUND responsibilities.0.organizationId',
      'DATE_INVALID obligations.0.due.everyYear',
      'NOT_FOUND includedOrganizationIds.0',
    ]);
    expect(await save({ facts: facts({ title: 'Vẫn bản 1' }) })).toMatchObject({ revision: { version: 2 } });
  });

  it.each<[string, readonly object[], string]>([
    ['a section under itself', [section('a', 'a')], 'content.sections.0.parentKey'],
    ['sections in a circle', [section('a', 'b'), section('b', 'a')], 'content.sections.0.parentKey'],
    ['a section under none', [section('a', 'z')], 'content.sections.0.parentKey'],
    ['a key that stands twice', [section('a', null), section('a', null)], 'content.sections.1.key'],
    [
      'a chain of 1,900 sections',
      Array.from({ length: 1900 }, (_, index) => section(`k${index}`, index ? `k${index - 1}` : null)),
      'content.sections.6',
    ],
  ])('refuses %s', async (_, sections, path) => {
    const { save } = await draft();
    const refused = await save({ content: content({ sections }) });
    expect(refused.__typename === 'Refused' && refused.refusals[0]?.path.join('.')).toBe(path);
  });

  it('refuses past results of unknown indicators', async () => {
    const { save } = await draft();
    expect(
      await save({ content: content({ pastResults: [{ indicatorCode: 'x', subgroupCode: 'y', year: 2020 }] }) }),
    ).toMatchObject({
      refusals: [
        { code: 'INDICATOR_UNKNOWN', path: ['content', 'pastResults', '0', 'indicatorCode'] },
        { code: 'SUBGROUP_UNKNOWN' },
      ],
    });
  });

  it('refuses an organization both included and excluded', async () => {
    const { party, save } = await draft();
    const id = gid('Organization', party);
    expect(await save({ includedOrganizationIds: [id], excludedOrganizationIds: [id] })).toMatchObject({
      refusals: [{ code: 'EDGE_REPEATED', path: ['excludedOrganizationIds', '0'] }],
    });
    await save({ includedOrganizationIds: [id] });
    expect(await save({ expectedVersion: 2, excludedOrganizationIds: [id] })).toMatchObject({
      refusals: [{ code: 'EDGE_REPEATED' }],
    });
    expect(
      await save({ expectedVersion: 2, includedOrganizationIds: [], excludedOrganizationIds: [id] }),
    ).toMatchObject({ revision: { addressing: { included: [], excluded: [{ id }] } } });
  });

  it('shows the second of two who save at once what stands', async () => {
    const { world, save } = await draft();
    const both = await Promise.all([
      save({ facts: facts({ title: 'Một' }) }),
      save({ facts: facts({ title: 'Hai' }) }, world.people.publisher),
    ]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['PlanConflict', 'SavePlanSuccess']);
    const title = both.flatMap((answer) => (answer.__typename === 'SavePlanSuccess' ? [answer.revision.title] : []))[0];
    expect(both.find(({ __typename }) => __typename === 'PlanConflict')).toMatchObject({
      yourVersion: 1,
      current: { version: 2, title },
    });
  });

  it('refuses a plan that would carry itself out, however far around', async () => {
    const world = cascade();
    const [a, b] = [world.district.government.plan(), world.district.party.plan()];
    const aPublished = a.published({ included: [world.district.party] });
    const bPublished = b.published({ parents: [aPublished], included: [world.district.government] });
    a.draft();
    await api.store(world.seed);
    const input = { planId: gid('Plan', a), expectedVersion: 1, parentRevisionIds: [gid('Revision', bPublished)] };
    expect((await api.as(world.people.editor).run(SAVE_PLAN, { input })).savePlan).toMatchObject({
      refusals: [{ code: 'IMPLEMENTS_CYCLE', path: ['parentRevisionIds'] }],
    });
  });

  it('keeps answers as targets of its own when the plan above is no longer carried out', async () => {
    const world = cascade();
    world.draft
      .target({ key: 'a', answers: world.asked.negotiable, decision: 'relax', reason: 'Khó khăn', value: '4' })
      .consent('granted');
    world.draft.target({ key: 'b', answers: world.asked.floor, decision: 'notApplicable', reason: 'Không có' });
    await api.store(world.seed);
    const input = { planId: gid('Plan', world.own), expectedVersion: 1, parentRevisionIds: [] };
    expect((await api.as(world.people.editor).run(SAVE_PLAN, { input })).savePlan).toMatchObject({
      revision: {
        parents: [],
        inheritedTargets: [],
        targets: [{ key: 'a', decision: 'LOCAL', reason: 'Khó khăn', parentTarget: null }],
      },
    });
  });

  it('refuses what is published, and people without the right', async () => {
    const { world, save } = await draft();
    const { viewer, stranger, provinceEditor } = world.people;
    for (const person of [viewer, stranger, provinceEditor])
      expect(await save({ facts: facts() }, person)).toMatchObject({
        refusals: [{ code: 'NOT_FOUND', path: ['planId'] }],
      });
    const published = { planId: gid('Plan', world.plan), facts: facts() };
    expect(await save(published)).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
    expect(await save(published, provinceEditor)).toMatchObject({ refusals: [{ code: 'ALREADY_PUBLISHED' }] });
  });
});
