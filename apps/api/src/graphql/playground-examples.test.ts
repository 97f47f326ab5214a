import { beforeAll, expect, test } from 'vitest';
import { journeySteps, there } from '../journey/steps.ts';
import { START_REVISION } from '../modules/plan/plan.fixture.ts';
import { demoUser, testApi } from '../testing/index.ts';
import { exampleRunner, HASH, like, some } from './playground-examples.fixture.ts';
import { INSIGHT_EXAMPLES } from './playground-examples.insight.ts';
import { REGISTER_EXAMPLES } from './playground-examples.register.ts';
import { PLAYGROUND_EXAMPLES } from './playground-examples.ts';

const api = testApi({ demonstration: true });
const { planOf, waitingFor, createUnder, publish, adopt, answer } = journeySteps(api);
const [PROVINCE, DISTRICT] = ['P33', 'D33-huyen-phu-cu'];

/** Those of plans and figures; those of households are tried beside this. */
const EXAMPLES = PLAYGROUND_EXAMPLES.filter(
  (example) => !REGISTER_EXAMPLES.includes(example) && !INSIGHT_EXAMPLES.includes(example),
);
const { run, tried } = exampleRunner(api, EXAMPLES);

/** The province has published its plan, and one district answers it with a relaxed target among those it takes over. */
beforeAll(async () => {
  const province = await planOf('hung-yen', PROVINCE);
  await publish('hung-yen', province.id, there(province.draft).version);
  const { revision } = await waitingFor('phu-cu');
  const title = 'Kế hoạch giảm nghèo bền vững huyện Phù Cừ';
  const { planId, draft } = await createUnder('phu-cu', DISTRICT, title, revision.id);
  const asked = there((await planOf('phu-cu', DISTRICT)).draft).inheritedTargets.map(({ target }) => target);
  const stunting = there(asked.find(({ key }) => key.includes('stunting')));
  const figure = { ...stunting.commitment, value: '16' };
  await answer('phu-cu', planId, stunting.id, 'RELAX', figure, 'Xuất phát điểm cao hơn bình quân của tỉnh');
  const rest = asked.filter(({ id }) => id !== stunting.id).map(({ id }) => id);
  await adopt('phu-cu', planId, rest);
  await publish('phu-cu', planId, draft.version);
});

const POVERTY = expect.stringContaining('tỷ lệ hộ nghèo');

test('who', async () => {
  const { data, count } = await run('who');
  expect(data).toMatchObject({
    viewer: {
      user: { email: 'hung-yen@demo.example' },
      members: [{ role: 'PUBLISHER', organization: { unit: { key: PROVINCE } } }],
      work: some({ __typename: 'ConsentToDecide', consent: like({ requester: { name: 'UBND huyện Phù Cừ' } }) }),
    },
  });
  expect(count).toMatchInlineSnapshot(`16`);
});

test('planTree', async () => {
  const { data, count } = await run('planTree');
  const targets = some({ statement: POVERTY, commitment: like({ comparator: 'LT', value: '1', periodTo: 2025 }) });
  const district = like({ plan: { unit: { fullName: 'huyện Phù Cừ' } }, number: 1, contentHash: HASH, targets });
  expect(data).toMatchObject({
    unit: { plans: [{ latest: { number: 1, contentHash: HASH, targets, children: [district] }, draft: null }] },
  });
  expect(count).toMatchInlineSnapshot(`21`);
});

test('readObservationSheet', async () => {
  const { data, count } = await run('readObservationSheet');
  expect(data).toMatchObject({
    readObservationSheet: {
      refusals: [],
      sheet: {
        columns: [{}, {}, {}, { leftOut: 'ESTIMATE' }],
        figures: [
          { cell: 'B3', unitName: 'tỉnh Hưng Yên', indicatorCode: 'poverty-rate', numerator: '4966', outcome: 'ADDED' },
        ],
        findings: [],
        sums: [4],
      },
    },
  });
  expect(count).toMatchInlineSnapshot(`18`);
});

test('readAssignmentTable, of a target that one fills in, and takeAssignmentTable, refused on purpose', async () => {
  const refusals = [{ code: 'NOT_FOUND' }];
  expect((await run('readAssignmentTable')).data).toMatchObject({ readAssignmentTable: { table: null, refusals } });
  expect((await run('takeAssignmentTable')).data).toMatchObject({ takeAssignmentTable: { refusals } });
  const { targets } = there((await planOf('hung-yen', PROVINCE)).latest);
  const target = there(targets.find(({ key }) => key.includes('poverty')));
  const rows = [
    { number: 1, cells: ['Đơn vị', 'Giao'] },
    { number: 2, cells: ['Huyện Phù Cừ', '120'] },
    { number: 3, cells: ['Huyện Kim Bôi', '80'] },
  ];
  const { data } = await run('readAssignmentTable', { table: { targetId: target.id, year: 2025, rows } });
  expect(data).toMatchObject({
    readAssignmentTable: {
      table: {
        targets: [{ year: 2025, cells: [{ cell: 'B2', unitName: 'huyện Phù Cừ', value: '120', outcome: 'ADDED' }] }],
        findings: [{ cell: 'A3', refusal: { code: 'UNIT_UNKNOWN' }, successors: [] }],
      },
    },
  });
});

test('lineage, of a district since no commune has published yet', async () => {
  expect((await run('lineage')).data).toEqual({ unit: { fullName: 'xã Đình Cao', plans: [] } });
  const { data, count } = await run('lineage', { unit: DISTRICT });
  const lineage = like({
    targets: [
      like({ organization: { name: 'UBND huyện Phù Cừ' }, revisionNumber: 1, contentHash: HASH }),
      like({ organization: { name: 'UBND tỉnh Hưng Yên' }, revisionNumber: 1, contentHash: HASH }),
    ],
    directives: some({ number: '05-CT/TW' }),
    edges: some({ kind: 'IMPLEMENTS', lower: { number: '32-KH/TU' }, upper: { number: '05-CT/TW' } }),
  });
  const targets = some({ statement: POVERTY, decision: 'ADOPT', lineage });
  expect(data).toMatchObject({ unit: { plans: [{ latest: { targets } }] } });
  expect(count).toMatchInlineSnapshot(`15`);
});

test('answers', async () => {
  const { data, count } = await run('answers');
  const relaxed = like({
    revision: { number: 1, plan: { unit: { fullName: 'huyện Phù Cừ' } } },
    decision: 'RELAX',
    commitment: like({ value: '16' }),
    comparison: like({ relation: 'LOOSER', difference: '1.00' }),
    consent: { state: 'PENDING', note: null },
  });
  const targets = some({ statement: expect.stringContaining('thấp theo tuổi'), answers: [relaxed] });
  expect(data).toMatchObject({ unit: { plans: [{ latest: { targets } }] } });
  expect(count).toMatchInlineSnapshot(`13`);
});

test('addUp, what binds: units that have not answered stand in with what is asked', async () => {
  const { data, count } = await run('addUp');
  const holds = some({ year: 2025, holds: true, notAnswered: expect.not.arrayContaining([DISTRICT]) });
  expect(data).toMatchObject({
    unit: { plans: [{ latest: { targets: some({ statement: POVERTY, addUp: holds }) } }] },
  });
  expect(count).toMatchInlineSnapshot(`18`);
});

test('whatIf', async () => {
  const { data } = await run('whatIf');
  expect(data).toMatchObject({
    whatIf: { __typename: 'Refused', refusals: [{ code: 'NOT_FOUND', path: ['targetId'] }] },
  });
  const target = there((await planOf('hung-yen', PROVINCE)).latest).targets.find(({ key }) => key.includes('poverty'));
  const commitment = { kind: 'LEVEL', comparator: 'LT', value: '0.8', periodFrom: 2025, periodTo: 2025 };
  const changed = await run('whatIf', { input: { targetId: there(target).id, commitment, binding: 'FLOOR' } });
  expect(changed.data).toMatchObject({
    whatIf: {
      after: [{ year: 2025, required: { comparator: 'LT', value: '0.80' } }],
      units: some({ standing: 'FINE' }),
    },
  });
  expect(changed.count).toMatchInlineSnapshot(`18`);
});

test('rivals', async () => {
  const { data, count } = await run('rivals', { unit: DISTRICT });
  const alone = some({ target: { statement: POVERTY }, binds: true, rivals: [] });
  expect(data).toMatchObject({ unit: { plans: [{ latest: { inheritedTargets: alone } }] } });
  expect(count).toMatchInlineSnapshot(`12`);
});

test('figure', async () => {
  const { data, count } = await run('figure');
  const commune = like({
    value: expect.any(String),
    reported: 1,
    own: like({ source: 'SYNTHETIC', status: 'OFFICIAL' }),
  });
  expect(data).toMatchObject({
    figure: {
      unit: { fullName: 'tỉnh Hưng Yên' },
      value: expect.any(String),
      reported: 139,
      expected: 139,
      synthetic: true,
      target: { statement: POVERTY },
      parts: some({ unit: { fullName: 'huyện Phù Cừ' }, parts: expect.arrayContaining([commune]) }),
    },
  });
  expect(count).toMatchInlineSnapshot(`15`);
});

test('boardSums, of a revision that one fills in', async () => {
  expect((await run('boardSums')).data).toEqual({ boardSums: null });
  const revisionId = there((await planOf('hung-yen', PROVINCE)).latest).id;
  const { data, count } = await run('boardSums', { revisionId });
  const holds = like({ year: 2025, holds: true });
  expect(data).toMatchObject({ boardSums: some({ units: 10, notAnswered: 9, sum: holds, uncounted: [] }) });
  expect(count).toMatchInlineSnapshot(`14`);
});

test('why', async () => {
  const { data, count } = await run('why');
  const explanation = some({ __typename: 'RequiredReason', year: 2025, bound: { comparator: 'LT', value: '1.00' } });
  expect(data).toMatchObject({ figure: { assessment: { year: 2025, restated: null, explanation } } });
  expect(count).toMatchInlineSnapshot(`10`);
});

test('documents', async () => {
  const { data, count } = await run('documents');
  expect(data).toMatchObject({
    directives: some({ number: '32-KH/TU', above: some({ kind: 'IMPLEMENTS', upper: like({ number: '05-CT/TW' }) }) }),
  });
  expect(count).toMatchInlineSnapshot(`8`);
});

test('succession', async () => {
  const { data, count } = await run('succession');
  const successor = like({ fullName: 'xã Quang Hưng', parent: { fullName: 'tỉnh Hưng Yên' } });
  const nodes = some({ fullName: 'xã Minh Tân', successors: [like({ takesEffectOn: '2025-07-01', successor })] });
  expect(data).toMatchObject({ unit: { validTo: '2025-07-01', children: { totalCount: 13, nodes } } });
  expect(count).toMatchInlineSnapshot(`8`);
});

test('answerTarget, refused on purpose', async () => {
  const { data, count } = await run('answerTarget');
  expect(data).toMatchObject({ answerTarget: { refusals: [{ code: 'NOT_FOUND', path: ['planId'] }] } });
  expect(count).toMatchInlineSnapshot(`1`);
});

test('rebases, once the province has published anew', async () => {
  const { id } = await planOf('hung-yen', PROVINCE);
  const started = await api.as(demoUser('hung-yen')).run(START_REVISION, { input: { planId: id } });
  if (started.startRevision.__typename !== 'StartRevisionSuccess') throw new Error(JSON.stringify(started));
  await publish('hung-yen', id, there(started.startRevision.plan.draft).version);
  const { data, count } = await run('rebases');
  const kept = some({
    outcome: 'KEPT',
    resolutions: [],
    change: like({ kind: 'SAME' }),
    answer: like({ decision: 'RELAX', commitment: like({ value: '16' }) }),
  });
  expect(data).toMatchObject({
    unit: { plans: [{ rebases: [{ moved: false, base: { number: 1 }, next: { number: 2 }, targets: kept }] }] },
  });
  expect(count).toMatchInlineSnapshot(`16`);
});

test('no example is left out', () => {
  expect([...tried].toSorted()).toEqual(EXAMPLES.map(({ name }) => name).toSorted());
});
