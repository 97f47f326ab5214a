import { describe, expect, it } from 'vitest';
import { type SeededUser, testApi } from '../../testing/index.ts';
import { CREATE_PLAN, cascade, DRAFT, facts, gid } from '../cascade/cascade.fixture.ts';

const api = testApi();

const create = async (user: SeededUser, organization: { readonly id: string }, more: object = {}) => {
  const input = {
    organizationId: gid('Organization', organization),
    facts: facts(),
    parentRevisionIds: [] as string[],
    ...more,
  };
  return (await api.as(user).run(CREATE_PLAN, { input })).createPlan;
};

const under = (...revisions: readonly { readonly id: string }[]) => ({
  parentRevisionIds: revisions.map((revision) => gid('Revision', revision)),
});

describe('createPlan', () => {
  it('begins a plan at the top, with the documents it carries out', async () => {
    const world = cascade();
    const directive = world.seed.directive();
    await api.store(world.seed);
    const created = await create(world.people.provinceEditor, world.province.government, {
      facts: facts({
        documentNumber: '103 / KH-UBND',
        issuedOn: '2022-08',
        title: ' Kế hoạch <b>giảm</b> nghèo 🌾 ',
        outlookYear: 2030,
      }),
      directiveIds: [{ directiveId: gid('Directive', directive), kind: 'IMPLEMENTS' }],
    });
    expect(created).toMatchObject({
      plan: {
        draft: {
          version: 1,
          title: 'Kế hoạch <b>giảm</b> nghèo 🌾',
          parents: [],
          directives: [{ kind: 'IMPLEMENTS' }],
        },
      },
    });
  });

  it('inherits by reference: what the plan above asks is there at once, and nothing was copied', async () => {
    const world = cascade();
    await api.store(world.seed);
    const created = await create(world.people.editor, world.district.government, under(world.published));
    if (created.__typename !== 'CreatePlanSuccess') throw new Error(JSON.stringify(created));
    const { plan } = await api.as(world.people.editor).run(DRAFT, { id: created.plan.id });
    expect(plan?.draft?.inheritedTargets.map(({ state, target }) => [state, target.statement])).toEqual([
      ['UNANSWERED', 'Sàn'],
      ['UNANSWERED', 'Thỏa thuận'],
      ['UNANSWERED', 'Tham khảo'],
      ['UNANSWERED', 'Việc làm'],
    ]);
    expect(plan?.draft?.targets).toEqual([]);
  });

  it('refuses parents that are drafts, outdated, not addressed, named twice, or nowhere', async () => {
    const world = cascade();
    const newer = world.plan.published();
    const ownDraft = world.district.party.plan().draft();
    const partyPlan = world.district.party.plan().published();
    const { editor } = world.people;
    world.district.party.member('editor', editor);
    await api.store(world.seed);
    const refusalsFor = async (...revisions: readonly { readonly id: string }[]) =>
      await create(editor, world.district.government, under(...revisions));
    expect(await refusalsFor(ownDraft)).toMatchObject({
      refusals: [{ code: 'PARENT_NOT_PUBLISHED', path: ['parentRevisionIds', '0'], subject: ownDraft.plan.title }],
    });
    expect(await refusalsFor(world.published)).toMatchObject({
      refusals: [{ code: 'PARENT_NOT_NEWEST', value: '1', allowed: '2' }],
    });
    expect(await refusalsFor(partyPlan)).toMatchObject({
      refusals: [{ code: 'NOT_ADDRESSED', subject: partyPlan.plan.title }],
    });
    expect(await refusalsFor(newer, newer)).toMatchObject({
      refusals: [{ code: 'EDGE_REPEATED', path: ['parentRevisionIds', '1'] }],
    });
    expect(await refusalsFor({ id: 'rác' }, { id: crypto.randomUUID() })).toMatchObject({
      refusals: [{ code: 'NOT_FOUND', path: ['parentRevisionIds', '0'] }, { path: ['parentRevisionIds', '1'] }],
    });
    expect(await refusalsFor(newer)).toMatchObject({ __typename: 'CreatePlanSuccess' });
  });

  it("knows whom a plan reaches: the same chain one tier below, and the publisher's exceptions", async () => {
    const world = cascade();
    const commune = world.district.commune('Tây Thử');
    const other = world.province.district('Đông Thử');
    const excluding = world.province.government
      .plan()
      .published({ excluded: [world.district.government], included: [world.district.party] });
    const [farmer, member, neighbour] = [
      commune.government.member('editor'),
      world.district.party.member('editor'),
      other.government.member('editor'),
    ];
    await api.store(world.seed);
    expect(await create(farmer, commune.government, under(world.published))).toMatchObject({
      refusals: [{ code: 'NOT_ADDRESSED' }],
    });
    expect(await create(member, world.district.party, under(world.published))).toMatchObject({
      refusals: [{ code: 'NOT_ADDRESSED' }],
    });
    expect(await create(member, world.district.party, under(excluding))).toMatchObject({
      __typename: 'CreatePlanSuccess',
    });
    expect(await create(world.people.editor, world.district.government, under(excluding))).toMatchObject({
      refusals: [{ code: 'NOT_ADDRESSED' }],
    });
    expect(await create(neighbour, other.government, under(excluding, world.published))).toMatchObject({
      __typename: 'CreatePlanSuccess',
    });
  });

  it('says all that is wrong with the title block at once', async () => {
    const world = cascade();
    await api.store(world.seed);
    const bad = facts({
      title: 'x'.repeat(20_000),
      documentNumber: '???',
      periodFrom: 2025,
      periodTo: 1999,
      outlookYear: 1998,
    });
    expect(
      await create(world.people.editor, world.district.government, {
        facts: bad,
        directiveIds: [{ directiveId: 'rác', kind: 'BASED_ON' }],
      }),
    ).toMatchObject({
      refusals: expect.arrayContaining([
        expect.objectContaining({ code: 'TEXT_TOO_LONG', path: ['facts', 'title'] }),
        expect.objectContaining({ code: 'DOCUMENT_NUMBER_UNKNOWN', path: ['facts', 'documentNumber'] }),
        expect.objectContaining({ code: 'YEAR_OUT_OF_RANGE', path: ['facts', 'periodTo'] }),
        expect.objectContaining({ code: 'PERIOD_REVERSED', path: ['facts', 'periodTo'] }),
        expect.objectContaining({ code: 'NOT_FOUND', path: ['directiveIds', '0', 'directiveId'] }),
      ]),
    });
  });

  it('is for editors of the organization alone', async () => {
    const world = cascade();
    await api.store(world.seed);
    const { viewer, stranger, provincePublisher } = world.people;
    for (const person of [viewer, stranger, provincePublisher]) {
      expect(await create(person, world.district.government)).toMatchObject({
        refusals: [{ code: 'NOT_ALLOWED', path: ['organizationId'] }],
      });
    }
    expect(await create(viewer, { id: 'rác' })).toMatchObject({
      refusals: [{ code: 'NOT_FOUND', path: ['organizationId'] }],
    });
    const input = {
      organizationId: gid('Organization', world.district.government),
      facts: facts(),
      parentRevisionIds: [],
    };
    expect((await api.nobody.run(CREATE_PLAN, { input })).createPlan).toMatchObject({
      refusals: [{ code: 'NOT_SIGNED_IN' }],
    });
  });
});
