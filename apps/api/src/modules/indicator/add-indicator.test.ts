import { graphql } from '@bacthang/contract';
import { expect, test } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const ADD = graphql(`
  mutation AddIndicator($input: AddIndicatorInput!) {
    addIndicator(input: $input) {
      __typename
      ... on AddIndicatorSuccess { indicator { code name unit rollUp direction numerator } }
      ... on Refused { refusals { code path value subject } }
    }
  }
`);

const INDICATORS = graphql(`query AddedIndicators { indicators { code } }`);

const LONGAN = { name: 'Diện tích nhãn trồng mới', valueType: 'COUNT' as const, unit: 'ha', direction: 'UP' as const };

async function people() {
  const seed = newSeed();
  const province = seed.province('Bắc Thử');
  const who = {
    country: seed.country.government.member('administrator'),
    editor: seed.country.government.member('publisher'),
    province: province.government.member('administrator'),
  };
  await api.store(seed);
  return who;
}

test('an administrator of the installation adds what plans here ask for; nobody else does', async () => {
  const { country, editor, province } = await people();
  const input = { code: 'longan-hectares', ...LONGAN };
  for (const other of [editor, province]) {
    expect((await api.as(other).run(ADD, { input })).addIndicator).toMatchObject({
      refusals: [{ code: 'NOT_ALLOWED' }],
    });
  }
  expect((await api.as(country).run(ADD, { input })).addIndicator).toEqual({
    __typename: 'AddIndicatorSuccess',
    indicator: {
      ...{ code: 'longan-hectares', name: LONGAN.name, unit: 'ha', rollUp: 'SUM', direction: 'UP' },
      numerator: LONGAN.name,
    },
  });
  const { indicators } = await api.nobody.run(INDICATORS);
  expect(indicators).toContainEqual({ code: 'longan-hectares' });
  expect((await api.as(country).run(ADD, { input })).addIndicator).toMatchObject({
    refusals: [{ code: 'INDICATOR_EXISTS', path: ['code'], subject: LONGAN.name }],
  });
});

test('of two who add the same at once, one does, and the other is told', async () => {
  const { country } = await people();
  const input = { code: 'pomelo-hectares', ...LONGAN, name: 'Diện tích bưởi trồng mới' };
  const answers = await Promise.all([1, 2].map(() => api.as(country).run(ADD, { input })));
  expect(answers.map(({ addIndicator }) => addIndicator.__typename).toSorted()).toEqual([
    'AddIndicatorSuccess',
    'Refused',
  ]);
});
