import { verifyChain } from '@bacthang/database/audit';
import { contentHash } from '@bacthang/domain';
import { expect, test } from 'vitest';
import { testApi } from '../testing/index.ts';
import {
  CHANGES,
  DECIDE,
  FIGURE,
  LINEAGE,
  OBSERVATIONS,
  PUBLISH,
  SAVE_TARGET,
  SET_RULES,
  START_REVISION,
  SUBMIT,
  WORK,
} from './documents.ts';
import { journeySteps, there } from './steps.ts';

const api = testApi({ demonstration: true });
const { as, planOf, waitingFor, createUnder, publish, adopt, answer } = journeySteps(api);
const [PROVINCE, DISTRICT, COMMUNE] = ['P33', 'D33-huyen-phu-cu', 'C12412'];

test('1. the province sets the rules of its targets, adds one, and publishes revision 1', async () => {
  const { id: planId, draft } = await planOf('hung-yen', PROVINCE);
  expect(draft).toMatchObject({ documentNumber: '103/KH-UBND', missing: [] });
  expect(draft?.targets).toHaveLength(16);

  const rules = there(draft).targets.map(({ id, version, key }) => ({
    targetId: id,
    expectedVersion: version,
    binding: key.startsWith('poverty-rate') ? ('FLOOR' as const) : ('NEGOTIABLE' as const),
    distribution: 'SAME' as const,
  }));
  const { setTargetRules } = await as('hung-yen.can-bo').run(SET_RULES, { input: { planId, rules } });
  expect(setTargetRules.__typename).toBe('SetTargetRulesSuccess');

  const { saveTarget } = await as('hung-yen.can-bo').run(SAVE_TARGET, {
    input: {
      planId,
      expectedVersion: 0,
      target: {
        statement: 'Mỗi năm giới thiệu việc làm cho 2.000 lao động',
        indicatorCode: 'jobs-created',
        commitment: { kind: 'ANNUAL_QUANTITY', comparator: 'GE', value: '2000', periodFrom: 2022, periodTo: 2025 },
        binding: 'REFERENCE',
        distribution: 'CONTRIBUTE',
        outlook: false,
      },
    },
  });
  expect(saveTarget).toMatchObject({ target: { decision: 'LOCAL', version: 1 } });

  // An editor prepares, a publisher publishes.
  const version = there(draft).version;
  const refused = await as('hung-yen.can-bo').run(PUBLISH, { input: { planId, expectedVersion: version } });
  expect(refused.publishPlan).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });

  const revision = await publish('hung-yen', planId, version);
  expect(revision.number).toBe(1);
  expect(revision.recomputedHash).toBe(revision.contentHash);
  // Anyone can recompute it from the frozen text alone.
  expect(contentHash(JSON.parse(there(revision.canonicalJson)))).toBe(revision.contentHash);
});

test('2. a district finds it waiting, answers every target, and publishes; one left unanswered stops it by name', async () => {
  const waiting = await waitingFor('phu-cu');
  expect(waiting).toMatchObject({ answered: 0, total: 17, plan: null });

  const title = 'Kế hoạch giảm nghèo bền vững huyện Phù Cừ';
  const { planId, draft } = await createUnder('phu-cu.can-bo', DISTRICT, title, waiting.revision.id);
  expect(draft.inheritedTargets.every(({ state }) => state === 'UNANSWERED')).toBe(true);

  const inherited = there((await planOf('phu-cu.can-bo', DISTRICT)).draft).inheritedTargets.map(({ target }) => target);
  const byKey = (part: string) => there(inherited.find(({ key }) => key.includes(part)));
  const [poverty, stunting, houses, telecom] = [
    byKey('poverty-rate'),
    byKey('stunting'),
    byKey('homes'),
    byKey('telecom'),
  ];

  const relaxedFloor = await answer(
    'phu-cu.can-bo',
    planId,
    poverty.id,
    'RELAX',
    { ...poverty.commitment, value: '1.5' },
    'Huyện thuần nông',
  );
  expect(relaxedFloor).toMatchObject({ refusals: [{ code: 'FLOOR_BINDS' }] });
  const tightened = await answer('phu-cu.can-bo', planId, poverty.id, 'TIGHTEN', {
    ...poverty.commitment,
    value: '0.8',
  });
  expect(tightened).toMatchObject({
    inherited: { state: 'ANSWERED', answer: { comparison: { relation: 'TIGHTER', difference: '0.20' } } },
  });
  const relaxed = await answer(
    'phu-cu.can-bo',
    planId,
    stunting.id,
    'RELAX',
    { ...stunting.commitment, value: '16' },
    'Xuất phát điểm cao hơn bình quân của tỉnh',
  );
  expect(relaxed).toMatchObject({
    inherited: {
      state: 'WAITING_FOR_CONSENT',
      answer: { comparison: { relation: 'LOOSER' }, consent: { state: 'PENDING' } },
    },
  });
  const withoutReason = await answer('phu-cu.can-bo', planId, houses.id, 'NOT_APPLICABLE', null, '   ');
  expect(withoutReason).toMatchObject({ refusals: [{ code: 'REASON_REQUIRED', path: ['reason'] }] });
  const notApplicable = await answer(
    'phu-cu.can-bo',
    planId,
    houses.id,
    'NOT_APPLICABLE',
    null,
    'Không còn hộ nghèo khó khăn về nhà ở',
  );
  expect(notApplicable).toMatchObject({ inherited: { state: 'ANSWERED' } });

  const rest = inherited
    .filter(({ id }) => ![poverty, stunting, houses, telecom].some((answered) => answered.id === id))
    .map(({ id }) => id);
  const { version, missing } = await adopt('phu-cu.can-bo', planId, rest);
  expect(missing).toEqual([{ code: 'TARGET_UNANSWERED', subject: telecom.statement }]);

  const local = await as('phu-cu.can-bo').run(SAVE_TARGET, {
    input: {
      planId,
      expectedVersion: 0,
      target: {
        statement: 'Tạo việc làm tăng thêm cho 300 lao động mỗi năm',
        indicatorCode: 'jobs-created',
        commitment: { kind: 'ANNUAL_QUANTITY', comparator: 'GE', value: '300', periodFrom: 2022, periodTo: 2025 },
        binding: 'REFERENCE',
        distribution: 'SAME',
        outlook: false,
      },
    },
  });
  expect(local.saveTarget.__typename).toBe('SaveTargetSuccess');

  const early = await as('phu-cu').run(PUBLISH, { input: { planId, expectedVersion: version } });
  expect(early.publishPlan).toMatchObject({ refusals: [{ code: 'TARGET_UNANSWERED', subject: telecom.statement }] });
  await adopt('phu-cu', planId, [telecom.id]);
  expect(await publish('phu-cu', planId, version)).toMatchObject({ number: 1 });
});

test('3. a commune does the same from the district’s plan, then enters results', async () => {
  const waiting = await waitingFor('dinh-cao');
  // What the district said does not apply to it goes no further down.
  expect(waiting.total).toBe(17);
  const title = 'Kế hoạch giảm nghèo xã Đình Cao';
  const { planId, draft } = await createUnder('dinh-cao', COMMUNE, title, waiting.revision.id);
  await adopt(
    'dinh-cao',
    planId,
    draft.inheritedTargets.map(({ target }) => target.id),
  );
  expect(await publish('dinh-cao', planId, draft.version)).toMatchObject({ number: 1 });

  const before = await as('dinh-cao').run(OBSERVATIONS, { unitKey: COMMUNE, year: 2024 });
  const standing = before.observations.find(
    ({ indicator, subgroup, status }) => indicator.code === 'poverty-rate' && !subgroup && status === 'PROVISIONAL',
  );
  const entry = {
    indicatorCode: 'poverty-rate',
    numerator: '31',
    denominator: '3100',
    expectedVersion: standing?.version ?? 0,
  };
  const { submitObservations } = await as('dinh-cao').run(SUBMIT, {
    input: { unitKey: COMMUNE, year: 2024, entries: [entry] },
  });
  expect(submitObservations).toMatchObject({ observations: [{ value: '1' }] });
});

test('4. district and province see it rolled up at once, and drill down and up', async () => {
  const { figure } = await as('hung-yen').run(FIGURE, { unitKey: PROVINCE, year: 2024 });
  const province = there(figure);
  const sum = province.parts.reduce((total, { numerator }) => total + BigInt(numerator ?? 0), 0n);
  expect(sum).toBe(BigInt(there(province.numerator)));
  expect(province.reported).toBeLessThan(province.expected);
  expect(province).toMatchObject({
    expected: 139,
    synthetic: true,
    status: expect.stringMatching(/TRACK|RISK|MET|EXCEEDED|MISSED/),
  });
  const district = there(province.parts.find(({ unit }) => unit.key === DISTRICT));
  expect(district.parts.find(({ unit }) => unit.key === COMMUNE)).toMatchObject({
    numerator: '31',
    own: { source: 'REPORT' },
  });

  const commune = there((await planOf('dinh-cao', COMMUNE)).latest);
  const target = there(commune.targets.find(({ key }) => key.includes('poverty-rate')));
  const { lineage } = there((await as('dinh-cao').run(LINEAGE, { id: target.id })).target);
  expect(lineage.targets.map(({ unit }) => unit.tier)).toEqual(['COMMUNE', 'DISTRICT', 'PROVINCE']);
  expect(
    lineage.targets.every(({ contentHash: hash, revisionNumber }) => hash?.length === 64 && revisionNumber === 1),
  ).toBe(true);
  expect(lineage.directives.map(({ number }) => number)).toEqual(
    expect.arrayContaining(['05-CT/TW', '90/QĐ-TTg', '32-KH/TU']),
  );
});

test('the province consents to what waits for it', async () => {
  const item = there((await as('hung-yen').run(WORK)).viewer).work.find(
    ({ __typename }) => __typename === 'ConsentToDecide',
  );
  if (item?.__typename !== 'ConsentToDecide') throw new Error('nothing to consent to');
  expect(item.consent).toMatchObject({
    state: 'PENDING',
    target: { reason: 'Xuất phát điểm cao hơn bình quân của tỉnh' },
  });
  const input = {
    targetId: item.consent.target.id,
    expectedVersion: item.consent.version,
    decision: 'GRANT' as const,
    note: 'Đồng ý đến 2025',
  };
  const byOthers = await as('an-thi').run(DECIDE, { input });
  expect(byOthers.decideConsent.__typename).toBe('Refused');
  const { decideConsent } = await as('hung-yen').run(DECIDE, { input });
  expect(decideConsent).toMatchObject({ consent: { state: 'GRANTED', note: 'Đồng ý đến 2025' } });
});

test('5. the province publishes revision 2 with one changed target, and the district sees what changed', async () => {
  const plan = await planOf('hung-yen', PROVINCE);
  const { startRevision } = await as('hung-yen').run(START_REVISION, { input: { planId: plan.id } });
  if (startRevision.__typename !== 'StartRevisionSuccess') throw new Error(JSON.stringify(startRevision));
  const draft = there(startRevision.plan.draft);
  const { id, key, version, indicator, subgroup, ...target } = there(
    draft.targets.find((candidate) => candidate.key.includes('stunting')),
  );
  const { saveTarget } = await as('hung-yen').run(SAVE_TARGET, {
    input: {
      planId: plan.id,
      targetId: id,
      expectedVersion: version,
      target: {
        ...target,
        indicatorCode: indicator.code,
        subgroupCode: subgroup?.code ?? null,
        commitment: { ...target.commitment, value: '14' },
      },
    },
  });
  expect(saveTarget.__typename).toBe('SaveTargetSuccess');
  expect(await publish('hung-yen', plan.id, draft.version)).toMatchObject({ number: 2 });

  const item = there((await as('phu-cu').run(WORK)).viewer).work.find(
    ({ __typename }) => __typename === 'RevisionToCompare',
  );
  if (item?.__typename !== 'RevisionToCompare') throw new Error('nothing to compare');
  expect([item.base.number, item.next.number]).toEqual([1, 2]);
  const { revision } = await as('phu-cu').run(CHANGES, { revisionId: item.next.id, since: item.base.id });
  expect(revision?.changes.filter(({ kind }) => kind !== 'SAME')).toEqual([
    {
      kind: 'CHANGED',
      key,
      fields: expect.any(Array),
      before: { commitment: { value: '15' } },
      after: { commitment: { value: '14' } },
    },
  ]);
});

test('the audit trail of the demonstration and the journey follows from its first entry to its last', async () => {
  const { entries, broken } = await verifyChain(api.ownerUrl);
  expect(broken).toBeNull();
  expect(entries).toBeGreaterThan(50);
});
