import { describe, expect, it } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { answering, cascade, DRAFT, gid, level } from './cascade.fixture.ts';

const api = testApi();

describe('answerTarget', () => {
  it('adopts: the commitment, words and rules of the target above', async () => {
    const world = cascade();
    await api.store(world.seed);
    const answer = answering(api, world, world.people.editor);
    expect(await answer(world.asked.floor, { decision: 'ADOPT' })).toMatchObject({
      inherited: {
        state: 'ANSWERED',
        answer: {
          version: 1,
          decision: 'ADOPT',
          statement: 'Sàn',
          binding: 'FLOOR',
          commitment: { value: '2' },
          consent: null,
          comparison: { relation: 'EQUAL' },
        },
      },
      revision: {
        version: 1,
        missing: [
          { code: 'TARGET_UNANSWERED', subject: 'Thỏa thuận' },
          { subject: 'Tham khảo' },
          { subject: 'Việc làm' },
        ],
      },
    });
  });

  it('tightens, and says by how much', async () => {
    const world = cascade();
    await api.store(world.seed);
    const answer = answering(api, world, world.people.editor);
    expect(
      await answer(world.asked.floor, { decision: 'TIGHTEN', commitment: level('1.5'), statement: 'Dưới 1,5%' }),
    ).toMatchObject({
      inherited: {
        answer: {
          statement: 'Dưới 1,5%',
          comparison: { relation: 'TIGHTER', difference: '0.50', childBound: '1.50', parentBound: '2.00', year: 2025 },
        },
      },
    });
    expect(await answer(world.asked.negotiable, { decision: 'TIGHTEN', commitment: level('3.5') })).toMatchObject({
      refusals: [
        { code: 'NOT_TIGHTER', path: ['commitment', 'value'], value: '<3.50', allowed: '<3.00', subject: '0.50' },
      ],
    });
  });

  it('relaxes a negotiable target with a reason, and asks for consent at once', async () => {
    const world = cascade();
    await api.store(world.seed);
    const answer = answering(api, world, world.people.editor);
    const relax = { decision: 'RELAX' as const, commitment: level('3.5'), reason: 'Xuất phát điểm thấp' };
    expect(await answer(world.asked.negotiable, relax)).toMatchObject({
      inherited: {
        state: 'WAITING_FOR_CONSENT',
        answer: { consent: { state: 'PENDING', version: 1 }, comparison: { relation: 'LOOSER' } },
      },
    });
    expect(await answer(world.asked.negotiable, { ...relax, reason: '  ', expectedVersion: 1 })).toMatchObject({
      refusals: [{ code: 'REASON_REQUIRED', path: ['reason'] }],
    });
    expect(await answer(world.asked.floor, relax)).toMatchObject({
      refusals: [{ code: 'FLOOR_BINDS', path: ['decision'] }],
    });
    expect(await answer(world.asked.reference, { decision: 'RELAX', commitment: level('9') })).toMatchObject({
      inherited: { state: 'ANSWERED', answer: { consent: null } },
    });
  });

  it('asks again when the figure changes, not when the words around it do, and no more once it is adopted', async () => {
    const world = cascade();
    await api.store(world.seed);
    const answer = answering(api, world, world.people.editor);
    const relax = { decision: 'RELAX' as const, commitment: level('3.5'), reason: 'Xuất phát điểm thấp' };
    const consentAfter = async (given: Parameters<typeof answer>[1]) => {
      const answered = await answer(world.asked.negotiable, given);
      return answered.__typename === 'AnswerTargetSuccess' ? answered.inherited.answer?.consent : answered;
    };
    expect(await consentAfter(relax)).toMatchObject({ version: 1 });
    expect(
      await consentAfter({ ...relax, expectedVersion: 1, statement: 'Dưới 3,5%', commitment: level('3.50') }),
    ).toMatchObject({ version: 1 });
    expect(await consentAfter({ ...relax, expectedVersion: 2, commitment: level('3.6') })).toMatchObject({
      state: 'PENDING',
      version: 2,
    });
    expect(await consentAfter({ decision: 'ADOPT', expectedVersion: 3 })).toBeNull();
  });

  it('notes what does not apply, with a reason', async () => {
    const world = cascade();
    await api.store(world.seed);
    const answer = answering(api, world, world.people.editor);
    expect(await answer(world.asked.floor, { decision: 'NOT_APPLICABLE' })).toMatchObject({
      refusals: [{ code: 'REASON_REQUIRED' }],
    });
    expect(await answer(world.asked.floor, { decision: 'NOT_APPLICABLE', reason: 'Không có đối tượng' })).toMatchObject(
      {
        inherited: {
          state: 'ANSWERED',
          answer: { decision: 'NOT_APPLICABLE', reason: 'Không có đối tượng', comparison: null },
        },
      },
    );
  });

  it('refuses a reason of 20,000 characters, a percentage of 140, a year outside any period, a decision that is none', async () => {
    const world = cascade();
    await api.store(world.seed);
    const answer = answering(api, world, world.people.editor);
    expect(await answer(world.asked.floor, { decision: 'NOT_APPLICABLE', reason: 'x'.repeat(20_000) })).toMatchObject({
      refusals: [{ code: 'TEXT_TOO_LONG', path: ['reason'], value: '20000', allowed: '1..2000' }],
    });
    expect(
      await answer(world.asked.negotiable, { decision: 'RELAX', reason: 'x', commitment: level('140') }),
    ).toMatchObject({
      refusals: [{ code: 'OUT_OF_RANGE', path: ['commitment', 'value'], value: '140', allowed: '0..100' }],
    });
    expect(
      await answer(world.asked.floor, {
        decision: 'TIGHTEN',
        commitment: level('1', { periodFrom: 2019, periodTo: 2019 }),
      }),
    ).toMatchObject({
      refusals: [
        { code: 'YEAR_OUTSIDE_PERIOD', path: ['commitment', 'periodFrom'] },
        { path: ['commitment', 'periodTo'] },
      ],
    });
    expect(await answer(world.asked.floor, { decision: 'LOCAL' })).toMatchObject({
      refusals: [{ path: ['decision'], value: 'local' }],
    });
  });

  it('refuses targets that do not reach the draft, garbage ids, and people without the right', async () => {
    const world = cascade();
    const elsewhere = world.province.party.plan().published().target();
    await api.store(world.seed);
    const { editor, viewer, provinceEditor, stranger, provincePublisher } = world.people;
    const adopt = { decision: 'ADOPT' as const };
    expect(await answering(api, world, editor)(elsewhere, adopt)).toMatchObject({
      refusals: [{ code: 'NOT_FOUND', path: ['parentTargetId'] }],
    });
    expect(await answering(api, world, editor)({ id: 'rác' }, adopt)).toMatchObject({
      refusals: [{ code: 'NOT_FOUND' }],
    });
    for (const outsider of [viewer, stranger, provincePublisher]) {
      expect(await answering(api, world, outsider)(world.asked.floor, adopt)).toMatchObject({
        refusals: [{ code: 'NOT_FOUND', path: ['planId'] }],
      });
    }
    expect(await answering(api, { own: world.plan }, editor)(world.asked.floor, adopt)).toMatchObject({
      refusals: [{ code: 'NOT_ALLOWED', path: ['planId'] }],
    });
    expect(await answering(api, { own: world.plan }, provinceEditor)(world.asked.floor, adopt)).toMatchObject({
      refusals: [{ code: 'ALREADY_PUBLISHED' }],
    });
  });

  it('lets one of two who answer at once through, and shows the other what stands', async () => {
    const world = cascade();
    await api.store(world.seed);
    const { editor, publisher } = world.people;
    const answers = await Promise.all([
      answering(api, world, editor)(world.asked.floor, { decision: 'TIGHTEN', commitment: level('1') }),
      answering(api, world, publisher)(world.asked.floor, { decision: 'TIGHTEN', commitment: level('0.5') }),
    ]);
    const [won, lost] = answers.toSorted((a, b) => a.__typename.localeCompare(b.__typename));
    expect(won?.__typename).toBe('AnswerTargetSuccess');
    const value = won?.__typename === 'AnswerTargetSuccess' ? won.inherited.answer?.commitment.value : null;
    expect(lost).toMatchObject({
      __typename: 'TargetConflict',
      yourVersion: 0,
      current: { version: 1, commitment: { value } },
    });
    const { plan } = await api.as(editor).run(DRAFT, { id: gid('Plan', world.own) });
    expect(plan?.draft?.targets).toMatchObject([{ version: 1, commitment: { value } }]);
  });

  it('keeps nesting: a part never exceeds what contains it, whichever is answered first', async () => {
    const world = cascade();
    const within = world.published.target({
      statement: 'Trong đó',
      indicator: 'jobs-created',
      kind: 'annualQuantity',
      comparator: 'ge',
      value: '200',
      periodFrom: 2021,
      nestedIn: world.asked.jobs,
    });
    await api.store(world.seed);
    const answer = answering(api, world, world.people.editor);
    const quantity = (value: string) => ({
      kind: 'ANNUAL_QUANTITY' as const,
      comparator: 'GE' as const,
      value,
      periodFrom: 2021,
      periodTo: 2025,
    });
    expect(await answer(within, { decision: 'TIGHTEN', commitment: quantity('350') })).toMatchObject({
      inherited: { answer: { nestedIn: null } },
    });
    expect(await answer(world.asked.jobs, { decision: 'ADOPT' })).toMatchObject({
      refusals: [
        {
          code: 'NESTED_ABOVE_CONTAINER',
          path: ['commitment', 'value'],
          value: '350',
          allowed: '0..300',
          subject: 'Trong đó',
        },
      ],
    });
    expect(await answer(world.asked.jobs, { decision: 'TIGHTEN', commitment: quantity('400') })).toMatchObject({
      __typename: 'AnswerTargetSuccess',
    });
    expect(
      await answer(within, { decision: 'TIGHTEN', commitment: quantity('401'), expectedVersion: 1 }),
    ).toMatchObject({
      refusals: [{ code: 'NESTED_ABOVE_CONTAINER', value: '401', allowed: '0..400' }],
    });
    expect(
      await answer(within, { decision: 'TIGHTEN', commitment: quantity('390'), expectedVersion: 1 }),
    ).toMatchObject({ inherited: { answer: { nestedIn: { key: world.asked.jobs.key } } } });
  });

  it("reads a fall with the unit's own baseline", async () => {
    const world = cascade();
    const fall = world.published.target({
      statement: 'Giảm',
      kind: 'averageChange',
      comparator: 'ge',
      value: '1',
      periodFrom: 2021,
      periodTo: 2025,
    });
    world.district.observation({ year: 2020, numerator: 58, denominator: 1000, status: 'official' });
    await api.store(world.seed);
    const answer = answering(api, world, world.people.editor);
    expect(await answer(fall, { decision: 'RELAX', commitment: level('2'), reason: 'Địa bàn khó khăn' })).toMatchObject(
      {
        inherited: {
          answer: { comparison: { relation: 'LOOSER', difference: '1.20', childBound: '2.00', parentBound: '0.80' } },
        },
      },
    );
  });
});
