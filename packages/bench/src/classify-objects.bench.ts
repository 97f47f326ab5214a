import { strictEqual } from 'node:assert';
import { compileStandard, type HouseholdFacts } from '@bacthang/domain';
import { Engine } from 'json-rules-engine';
import { householdsOf } from './households.ts';
import { type Bench, median, throughput } from './result.ts';

const COUNT = 2_000;
/** So often over the same ones, which stay in reach of the processor: what is measured is judging, not fetching. */
const TIMES = 20;
/** The peer makes promises for every household: fewer are enough to know how long one takes. */
const PEER_COUNT = 300;
const [WARM_UP, ROUNDS] = [10, 31];

/**
 * Households as facts, every answer given, under the standard of 2022: their class alone, and with findings and receipt.
 * The peer is a general rules engine with the same two lines of the law, which is told the number of deprivations.
 */
export const classifyObjects: Bench = {
  names: ['classify.objects', 'classify.receipt'],
  run: async () => {
    const compiled = compileStandard({ standard: 'MDP-2022', on: '2024-10-01' });
    if (!compiled.ok) throw new Error('a trial is not refused');
    const { classify, classifyObject } = compiled.value;
    const households = householdsOf(COUNT);
    const engine = peer();
    const counted = households.slice(0, PEER_COUNT).map((facts) => ({ facts, deprivations: countOf(classify(facts)) }));
    for (const { facts, deprivations } of counted)
      strictEqual(await ask(engine, facts, deprivations), classifyObject(facts));

    let kept = 0;
    const objects = () => {
      for (let times = 0; times < TIMES; times += 1) {
        for (const facts of households) kept += classifyObject(facts) === 'poor' ? 1 : 0;
      }
    };
    const receipts = () => {
      for (let times = 0; times < TIMES; times += 1) {
        for (const facts of households) kept += classify(facts).ok ? 1 : 0;
      }
    };
    const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => ({
      objects: timed(objects),
      receipts: timed(receipts),
    }));
    const theirs: number[] = [];
    for (let round = 0; round < 5; round += 1) {
      const start = performance.now();
      for (const { facts, deprivations } of counted) await ask(engine, facts, deprivations);
      theirs.push(performance.now() - start);
    }
    if (kept === 0) throw new Error('nothing was measured');
    const measured = rounds.slice(WARM_UP);
    const perSecond = (count: number, milliseconds: readonly number[]) => (count / median(milliseconds)) * 1_000;
    const reference = { name: 'json-rules-engine', value: perSecond(PEER_COUNT, theirs) };
    return [
      throughput(
        'classify.objects',
        perSecond(
          COUNT * TIMES,
          measured.map((round) => round.objects),
        ),
        'households/s',
        reference,
      ),
      throughput(
        'classify.receipt',
        perSecond(
          COUNT * TIMES,
          measured.map((round) => round.receipts),
        ),
        'households/s',
        reference,
      ),
    ];
  },
};

function peer(): Engine {
  const engine = new Engine();
  for (const [area, line] of [
    ['rural', 1_500_000],
    ['urban', 2_000_000],
  ] as const) {
    const below = [
      { fact: 'area', operator: 'equal', value: area },
      { fact: 'incomePerPerson', operator: 'lessThanInclusive', value: line },
    ];
    const poor = { fact: 'deprivations', operator: 'greaterThanInclusive', value: 3 };
    const nearPoor = { fact: 'deprivations', operator: 'lessThan', value: 3 };
    engine.addRule({ conditions: { all: [...below, poor] }, event: { type: 'poor' } });
    engine.addRule({ conditions: { all: [...below, nearPoor] }, event: { type: 'nearPoor' } });
  }
  return engine;
}

async function ask(engine: Engine, { area, incomePerPerson }: HouseholdFacts, deprivations: number): Promise<string> {
  const { events } = await engine.run({ area, incomePerPerson, deprivations });
  return events[0]?.type ?? 'above';
}

type Classified = ReturnType<Extract<ReturnType<typeof compileStandard>, { ok: true }>['value']['classify']>;

function countOf(result: Classified): number {
  if (!result.ok || result.value.kind !== 'decided') throw new Error('everything is answered');
  return result.value.deprivations.filter(({ state }) => state === 'deprived').length;
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
