import { send } from './load.ts';
import { type Bench, median, time } from './result.ts';
import { setStage } from './stage.ts';

const ROUNDS = 15;
const TARGETS = 30;

const PUBLISH = `mutation Publish($input: PublishPlanInput!) {
  publishPlan(input: $input) { __typename ... on PublishPlanSuccess { revision { number contentHash } } ... on Refused { refusals { code path value } } }
}`;

/** Milliseconds to publish a plan of 30 targets that is addressed to `units` units; the median of several plans. */
async function publishTo(units: number): Promise<number> {
  const plans: string[] = [];
  let email = '';
  const stage = await setStage((seed) => {
    const province = seed.province('Thử nghiệm');
    email = province.government.member('publisher').email;
    for (let unit = 0; unit < units; unit += 1) void province.commune(`Xã ${unit}`).government;
    for (let round = 0; round < ROUNDS; round += 1) {
      const plan = province.government.plan({ title: `Kế hoạch ${round}`, periodFrom: 2022, periodTo: 2025 });
      const draft = plan.draft();
      for (let position = 0; position < TARGETS; position += 1)
        draft.target({ key: `muc-tieu-${position}`, value: String(position + 1) });
      plans.push(Buffer.from(`Plan:${plan.id}`).toString('base64'));
    }
  });
  const cookie = await stage.signIn(email);
  const taken: number[] = [];
  for (const planId of plans) {
    const start = performance.now();
    const text = await send({
      url: `${stage.address}/graphql`,
      method: 'POST',
      headers: { cookie, 'content-type': 'application/json', 'x-graphql-yoga-csrf': '1' },
      body: JSON.stringify({ query: PUBLISH, variables: { input: { planId, expectedVersion: 1 } } }),
    });
    taken.push(performance.now() - start);
    if (!text.includes('PublishPlanSuccess')) throw new Error(`publishing was refused: ${text}`);
  }
  await stage.close();
  return median(taken);
}

/** Publishing costs the same for 10 units as for 3,321: nothing is copied to them. */
export const publish: Bench = {
  names: ['publish.100', 'publish.3321'],
  run: async () => {
    const ten = await publishTo(10);
    const hundred = await publishTo(100);
    const nation = await publishTo(3321);
    return [
      time('publish.100', hundred, { name: 'publishing to 10 units', value: ten }),
      time('publish.3321', nation, { name: 'publishing to 100 units', value: hundred }),
    ];
  },
};
