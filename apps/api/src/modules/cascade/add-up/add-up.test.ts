import { graphql } from '@bacthang/contract';
import { expect, it } from 'vitest';
import { newSeed, testApi } from '../../../testing/index.ts';
import { gid } from '../cascade.fixture.ts';

const api = testApi();

const ADD_UP = graphql(`
  query AddUp($id: ID!, $reading: AnswerReading, $unitKey: String!) {
    target(id: $id) {
      addUp(reading: $reading) {
        year required { comparator value } implied { comparator value } obstacle holds slack slackCount counted
        notAnswered waitingForConsent notApplicable uncounted { unitKey cause } heldConstant { unitKey year }
        movers { unitKey excess count }
      }
      headroom(unitKey: $unitKey, reading: $reading) { year shown count limited }
      carriers {
        unitName state decision commitment { value }
        readWith { baselines { year denominator } assigned { year numerator denominator } parentFigures { provisional } }
      }
      readWith { baselines { year value } assigned { year value } }
    }
  }
`);

const LATEST = { year: 2024, status: 'official', numerator: 50, denominator: 1000 } as const;

/** Below 2% by 2025; four districts of 1,000 households: adopted, stricter, asking for 3%, silent. */
async function province() {
  const seed = newSeed();
  const unit = seed.province('Bắc Thử');
  const published = unit.government.plan().published();
  const target = published.target({ value: '2', comparator: 'lt' });
  const districts = ['Giữ', 'Chặt', 'Xin', 'Im'].map((name) => unit.district(name));
  for (const district of districts) {
    district.government;
    district.observation(LATEST);
  }
  const [kept, stricter, asking] = districts;
  if (!kept || !stricter || !asking) throw new Error('no districts');
  const answer = (district: typeof kept, more: object) =>
    district.government
      .plan()
      .published({ parents: [published] })
      .target({ answers: target, comparator: 'lt', ...more });
  answer(kept, { value: '2', decision: 'adopt' });
  answer(stricter, { value: '1', decision: 'tighten' });
  answer(asking, { value: '3.5', decision: 'relax', reason: 'r' }).consent();
  const publisher = unit.government.member('publisher');
  await api.store(seed);
  const ask = async (reading: 'BINDING' | 'ANSWERED' | null, unitKey = kept.id) =>
    (await api.as(publisher).run(ADD_UP, { id: gid('Target', target), reading, unitKey })).target;
  return { ask, districts, asking };
}

it('adds up what binds, and says who is not counted as answered', async () => {
  const { ask, districts } = await province();
  const [, , asking, silent] = districts;
  // (2 + 1 + 2 + 2) / 4 = 1.75: 0.25 points of 4,000 households are 10.
  expect((await ask(null))?.addUp).toEqual([
    {
      year: 2025,
      required: { comparator: 'LT', value: '2.00' },
      implied: { comparator: 'LT', value: '1.75' },
      obstacle: null,
      holds: true,
      slack: '0.25',
      slackCount: '10',
      counted: 4,
      notAnswered: [silent?.id],
      waitingForConsent: [asking?.id],
      notApplicable: [],
      uncounted: [],
      heldConstant: districts.map(({ id }) => ({ unitKey: id, year: 2024 })),
      movers: [],
    },
  ]);
});

it('shows what consenting would do, and who would have to move', async () => {
  const { ask, asking } = await province();
  // (2 + 1 + 3.5 + 2) / 4 = 2.125.
  expect((await ask('ANSWERED'))?.addUp[0]).toMatchObject({
    implied: { value: '2.125' },
    holds: false,
    slack: '-0.125',
    slackCount: '-5',
    movers: [{ unitKey: asking.id, excess: '1.50', count: '15' }],
  });
});

it('says how far one unit could still relax: the slack of all by its own weight', async () => {
  const { ask } = await province();
  expect((await ask(null))?.headroom).toEqual([{ year: 2025, shown: '1.00', count: '10', limited: true }]);
  expect((await ask('ANSWERED'))?.headroom).toEqual([{ year: 2025, shown: '0.00', count: '0', limited: true }]);
  expect((await ask(null, 'khong-co'))?.headroom).toEqual([]);
});

it('hands out what the screen works with while someone types', async () => {
  const { ask } = await province();
  expect(
    (await ask(null))?.carriers.map(({ unitName, state, commitment }) => [unitName, state, commitment?.value]),
  ).toEqual([
    ['Giữ', 'ANSWERED', '2'],
    ['Chặt', 'ANSWERED', '1'],
    ['Xin', 'WAITING_FOR_CONSENT', '3.5'],
    ['Im', 'UNANSWERED', undefined],
  ]);
});
