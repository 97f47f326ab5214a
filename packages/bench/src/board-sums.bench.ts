import { send } from './load.ts';
import { type Province, province } from './province.ts';
import { type Bench, median, time } from './result.ts';
import { setStage } from './stage.ts';

const [UNITS, FEW, TARGETS, ROUNDS] = [3321, 332, 30, 5];

const QUERY = `query Sums($revisionId: ID!) {
  boardSums(revisionId: $revisionId) {
    targetId units notAnswered waitingForConsent notApplicable
    uncounted { cause count }
    sum { year required { comparator value } implied { comparator value } holds slack slackCount obstacle counted }
  }
}`;

interface Answer {
  readonly data: {
    readonly boardSums: readonly { readonly units: number; readonly sum: { readonly counted: number } }[];
  };
}

/** Milliseconds for the foot of the board of a plan of 30 targets that so many units have answered, over HTTP; the median. */
async function footOf(units: number): Promise<number> {
  let made: Province | undefined;
  const stage = await setStage((seed) => {
    made = province(seed, { communes: units, targets: TARGETS, answered: true });
  });
  if (!made) throw new Error('the stage did not fill');
  const { leader, revision } = made;
  const cookie = await stage.signIn(leader.email);
  const revisionId = Buffer.from(`Revision:${revision.id}`).toString('base64');
  const ask = {
    url: `${stage.address}/graphql`,
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
    body: JSON.stringify({ query: QUERY, variables: { revisionId } }),
  } as const;
  const { data }: Answer = JSON.parse(await send(ask));
  if (
    data.boardSums.length !== TARGETS ||
    data.boardSums.some((foot) => foot.units !== units || foot.sum.counted === 0)
  ) {
    throw new Error('the foot does not count the units');
  }
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const start = performance.now();
    await send(ask);
    taken.push(performance.now() - start);
  }
  await stage.close();
  return median(taken);
}

/** The foot of the board grows with the units and no faster: that of the whole nation takes about ten times that of a tenth. */
export const boardSums: Bench = {
  names: ['board.sums'],
  run: async () => {
    const few = await footOf(FEW);
    const nation = await footOf(UNITS);
    return [time('board.sums', nation, { name: `ten times that of ${FEW} units`, value: few * 10 })];
  },
};
