import { createHash } from 'node:crypto';
import { graphql } from '@bacthang/contract';
import { describe, expect, it } from 'vitest';
import { newSeed, type SeededUser, testApi } from '../../../testing/index.ts';
import { answering, cascade, gid, level, ownTarget, PUBLISH, SAVE_TARGET } from '../../cascade/cascade.fixture.ts';

const api = testApi();

const REACHED = graphql(`
  query Reached($id: ID!) {
    revision(id: $id) { addressing { count } children { plan { unit { name } } } targets { answers { decision } } }
  }
`);

const publish = async (user: SeededUser, plan: { readonly id: string }, more: object = {}) =>
  (await api.as(user).run(PUBLISH, { input: { planId: gid('Plan', plan), expectedVersion: 1, ...more } })).publishPlan;

const published = (answer: Awaited<ReturnType<typeof publish>>) => {
  if (answer.__typename !== 'PublishPlanSuccess') throw new Error(JSON.stringify(answer));
  return answer.revision;
};

async function top() {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const directive = seed.directive();
  const plan = province.government.plan();
  const revision = plan.draft({ directives: [directive] });
  const target = revision.target({ value: '2' });
  const [publisher, editor] = [province.government.member('publisher'), province.government.member('editor')];
  return { seed, province, plan, revision, target, publisher, editor };
}

describe('publishPlan', () => {
  it('freezes the draft as revision 1: numbered, dated, hashed so that anyone can recompute the hash', async () => {
    const world = await top();
    await api.store(world.seed);
    const revision = published(
      await publish(world.publisher, world.plan, { documentNumber: '103 /KH-UBND', issuedOn: '2022-08-15' }),
    );
    expect(revision).toMatchObject({
      number: 1,
      state: 'PUBLISHED',
      documentNumber: '103/KH-UBND',
      issuedOn: '2022-08-15',
      publishedBy: { id: gid('User', world.publisher) },
    });
    expect(revision.contentHash).toBe(
      createHash('sha256')
        .update(revision.canonicalJson ?? '')
        .digest('hex'),
    );
    expect(revision.recomputedHash).toBe(revision.contentHash);
    const frozen = JSON.parse(revision.canonicalJson ?? '');
    expect(frozen).toMatchObject({
      facts: { number: '103/KH-UBND' },
      unitId: world.province.id,
      targets: [{ key: world.target.key, commitment: { value: '2' } }],
    });
  });

  it('stands against every later change, in the database itself', async () => {
    const world = await top();
    await api.store(world.seed);
    published(await publish(world.publisher, world.plan));
    const { id } = world.target;
    const tampering = [
      () => api.scoped(world.publisher, (db) => db.target.update({ where: { id }, data: { statement: 'khác' } })),
      () =>
        api.scoped(world.publisher, (db) =>
          db.revision.update({ where: { id: world.revision.id }, data: { title: 'khác' } }),
        ),
      () =>
        api.scoped(world.publisher, (db) =>
          db.target.create({
            data: {
              revisionId: world.revision.id,
              key: 'x',
              ordinal: 9,
              statement: 'x',
              indicatorCode: 'poverty-rate',
              kind: 'level',
              periodFrom: 2025,
              periodTo: 2025,
            },
          }),
        ),
    ];
    for (const attempt of tampering) await expect(attempt()).rejects.toThrow();
    const input = {
      planId: gid('Plan', world.plan),
      targetId: gid('Target', world.target),
      expectedVersion: 1,
      target: ownTarget('9'),
    };
    expect((await api.as(world.editor).run(SAVE_TARGET, { input })).saveTarget).toMatchObject({
      refusals: [{ code: 'ALREADY_PUBLISHED' }],
    });
    expect(await publish(world.publisher, world.plan)).toMatchObject({ refusals: [{ code: 'ALREADY_PUBLISHED' }] });
  });

  it('is stopped by every target left unanswered, by name, and by a plan that promises nothing', async () => {
    const world = cascade();
    await api.store(world.seed);
    const { publisher } = world.people;
    await answering(
      api,
      world,
      publisher,
    )(world.asked.floor, { decision: 'NOT_APPLICABLE', reason: 'Không có đối tượng' });
    expect(await publish(publisher, world.own)).toMatchObject({
      refusals: [
        { code: 'NO_TARGETS' },
        { code: 'TARGET_UNANSWERED', value: world.asked.negotiable.key, subject: 'Thỏa thuận' },
        { code: 'TARGET_UNANSWERED', subject: 'Tham khảo' },
        { code: 'TARGET_UNANSWERED', subject: 'Việc làm' },
      ],
    });
  });

  it('publishes a plan below: adopted, tightened, relaxed and waiting, not applicable, and local', async () => {
    const world = cascade();
    await api.store(world.seed);
    const { publisher, provincePublisher } = world.people;
    const answer = answering(api, world, publisher);
    await answer(world.asked.floor, { decision: 'TIGHTEN', commitment: level('1') });
    await answer(world.asked.negotiable, {
      decision: 'RELAX',
      commitment: level('3.5'),
      reason: 'Xuất phát điểm thấp',
    });
    await answer(world.asked.reference, { decision: 'ADOPT' });
    await answer(world.asked.jobs, { decision: 'NOT_APPLICABLE', reason: 'Không có đối tượng' });
    await api
      .as(publisher)
      .run(SAVE_TARGET, { input: { planId: gid('Plan', world.own), expectedVersion: 0, target: ownTarget('5') } });
    const revision = published(await publish(publisher, world.own));
    expect(revision.recomputedHash).toBe(revision.contentHash);
    const frozen = JSON.parse(revision.canonicalJson ?? '');
    expect(frozen.targets).toHaveLength(4);
    expect(
      frozen.answers.map(({ decision, targetKey }: { decision: string; targetKey: string | null }) => [
        decision,
        targetKey === null,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['tighten', false],
        ['relax', false],
        ['adopt', false],
        ['notApplicable', true],
      ]),
    );
    expect(frozen.parents).toMatchObject([{ planId: world.plan.id, number: 1 }]);
    const reached = await api.as(provincePublisher).run(REACHED, { id: gid('Revision', world.published) });
    expect(reached.revision).toMatchObject({
      addressing: { count: 1 },
      children: [{ plan: { unit: { name: 'Nam Thử' } } }],
      targets: [
        { answers: [{ decision: 'TIGHTEN' }] },
        { answers: [{ decision: 'RELAX' }] },
        { answers: [{ decision: 'ADOPT' }] },
        { answers: [{ decision: 'NOT_APPLICABLE' }] },
      ],
    });
  });

  it("takes an adopted target that binds years before the plan's own", async () => {
    const world = cascade();
    const own = world.district.government.plan({ periodFrom: 2022 });
    own.draft({ parents: [world.published] });
    await api.store(world.seed);
    const answer = answering(api, { own }, world.people.publisher);
    for (const target of Object.values(world.asked)) await answer(target, { decision: 'ADOPT' });
    expect(await publish(world.people.publisher, own)).toMatchObject({ revision: { number: 1 } });
  });

  it('lets no answer slip in while it publishes', async () => {
    const world = cascade();
    await api.store(world.seed);
    const { publisher, editor } = world.people;
    const answer = answering(api, world, editor);
    for (const target of Object.values(world.asked)) await answer(target, { decision: 'ADOPT' });
    const [revision, late] = await Promise.all([
      publish(publisher, world.own),
      answer(world.asked.floor, { decision: 'TIGHTEN', commitment: level('1'), expectedVersion: 1 }),
    ]);
    const { contentHash, recomputedHash } = published(revision);
    expect(recomputedHash).toBe(contentHash);
    expect(['Refused', 'AnswerTargetSuccess']).toContain(late.__typename);
  });

  it('publishes once when two press the button at once', async () => {
    const world = await top();
    await api.store(world.seed);
    const both = await Promise.all([publish(world.publisher, world.plan), publish(world.publisher, world.plan)]);
    expect(both.map(({ __typename }) => __typename).toSorted()).toEqual(['PublishPlanSuccess', 'Refused']);
    expect(both.find(({ __typename }) => __typename === 'Refused')).toMatchObject({
      refusals: [{ code: 'ALREADY_PUBLISHED' }],
    });
  });

  it('conflicts with a draft saved meanwhile; refuses editors, others, and a number that is none', async () => {
    const world = await top();
    const stranger = world.seed.stranger();
    await api.store(world.seed);
    expect(await publish(world.publisher, world.plan, { expectedVersion: 7 })).toEqual({
      __typename: 'PlanConflict',
      yourVersion: 7,
      current: { version: 1 },
    });
    expect(await publish(world.editor, world.plan)).toMatchObject({
      refusals: [{ code: 'NOT_ALLOWED', path: ['planId'] }],
    });
    expect(await publish(stranger, world.plan)).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
    expect(await publish(world.publisher, world.plan, { documentNumber: '???' })).toMatchObject({
      refusals: [{ code: 'DOCUMENT_NUMBER_UNKNOWN', path: ['facts', 'documentNumber'], value: '???' }],
    });
  });

  it('costs the same for three units below as for forty', async () => {
    const statementsFor = async (units: number) => {
      const world = await top();
      for (let index = 0; index < units; index += 1) world.province.district(`Huyện ${index}`).government;
      await api.store(world.seed);
      const { result, statements } = await api.counted(() => publish(world.publisher, world.plan));
      published(result);
      return statements.length;
    };
    const three = await statementsFor(3);
    expect(await statementsFor(40)).toBe(three);
  });
});
