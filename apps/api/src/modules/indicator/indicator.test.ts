import { graphql } from '@bacthang/contract';
import { encodeGlobalID } from '@pothos/plugin-relay';
import { expect, it } from 'vitest';
import { newSeed, testApi } from '../../testing/index.ts';

const api = testApi();

const REFERENCE = graphql(`
  query Reference {
    indicators { id code name valueType unit per direction rollUp numerator denominator breaksAtStandard }
    subgroups { id code name }
    standards { code name }
  }
`);

it('lists what targets and figures can be about, for everyone', async () => {
  await api.store(newSeed());
  const { indicators, subgroups, standards } = await api.nobody.run(REFERENCE);
  expect(indicators).toContainEqual({
    id: encodeGlobalID('Indicator', 'poverty-rate'),
    code: 'poverty-rate',
    name: 'Tỷ lệ hộ nghèo',
    valueType: 'RATIO',
    unit: '%',
    per: 100,
    direction: 'DOWN',
    rollUp: 'RATIO_OF_SUMS',
    numerator: 'Số hộ nghèo',
    denominator: 'Tổng số hộ',
    breaksAtStandard: true,
  });
  expect(subgroups).toContainEqual({ id: encodeGlobalID('Subgroup', 'khmer'), code: 'khmer', name: 'Dân tộc Khmer' });
  expect(standards.map(({ code }) => code)).toEqual(standards.map(({ code }) => code).toSorted());
});
