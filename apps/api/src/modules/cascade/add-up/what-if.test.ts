import { graphql } from '@bacthang/contract';
import { expect, it } from 'vitest';
import { newSeed, testApi } from '../../../testing/index.ts';
import { gid, level } from '../cascade.fixture.ts';

const api = testApi();

const WHAT_IF = graphql(`
  query WhatIf($input: WhatIfInput!) {
    whatIf(input: $input) {
      __typename
      ... on WhatIf {
        before { implied { value } holds }
        after { required { value } implied { value } holds slackCount }
        units { unitName standing before { relation } after { relation difference } }
      }
      ... on Refused { refusals { code path value allowed } }
    }
  }
`);

/** Below 2% by 2025, negotiable; one district adopted it, one said below 1%. */
async function province() {
  const seed = newSeed();
  const unit = seed.province('Bắc Thử');
  const published = unit.government.plan().published();
  const target = published.target({ value: '2', comparator: 'lt', binding: 'negotiable' });
  for (const [name, value, decision] of [
    ['Giữ', '2', 'adopt'],
    ['Chặt', '1', 'tighten'],
  ] as const) {
    const district = unit.district(name);
    district.observation({ year: 2024, status: 'official', numerator: 50, denominator: 1000 });
    const own = district.government.plan().published({ parents: [published] });
    own.target({ answers: target, comparator: 'lt', value, decision });
  }
  const publisher = unit.government.member('publisher');
  await api.store(seed);
  return async (more: object) => {
    const input = { targetId: gid('Target', target), commitment: level('2'), ...more };
    return (await api.as(publisher).run(WHAT_IF, { input })).whatIf;
  };
}

it('shows who would be looser than allowed, and what the sum would do', async () => {
  const ask = await province();
  expect(await ask({ commitment: level('0.5'), binding: 'FLOOR' })).toEqual({
    __typename: 'WhatIf',
    before: [{ implied: { value: '1.50' }, holds: true }],
    // (0.5 + 1) / 2 = 0.75: five of 2,000 too many.
    after: [{ required: { value: '0.50' }, implied: { value: '0.75' }, holds: false, slackCount: '-5' }],
    units: [
      { unitName: 'Giữ', standing: 'FINE', before: null, after: null },
      {
        unitName: 'Chặt',
        standing: 'NOT_ALLOWED',
        before: { relation: 'TIGHTER' },
        after: { relation: 'LOOSER', difference: '0.50' },
      },
    ],
  });
  expect(await ask({ commitment: level('0.5') })).toMatchObject({ units: { 1: { standing: 'NEEDS_CONSENT' } } });
});

it('refuses a figure that the plan could not have', async () => {
  const ask = await province();
  expect(await ask({ commitment: level('140') })).toMatchObject({
    refusals: [{ code: 'OUT_OF_RANGE', path: ['commitment', 'value'], value: '140', allowed: '0..100' }],
  });
  expect(await ask({ commitment: level('1', { periodFrom: 2035, periodTo: 2035 }) })).toMatchObject({
    refusals: [{ path: ['commitment', 'periodFrom'] }, { path: ['commitment', 'periodTo'] }],
  });
  expect(await ask({ targetId: 'khong-co' })).toMatchObject({ refusals: [{ code: 'NOT_FOUND', path: ['targetId'] }] });
});
