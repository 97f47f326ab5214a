import { graphql } from '@bacthang/contract';
import { describe, expect, test } from 'vitest';
import { testApi } from '../../testing/index.ts';
import { communeWithPeople, register } from '../household/household.fixture.ts';

const api = testApi();

const NEED = graphql(`
  mutation RecordNeed($input: RecordNeedInput!) {
    recordNeed(input: $input) { __typename ... on Refused { refusals { code path } } }
  }
`);

const GIVE = graphql(`
  mutation RecordSupport($input: RecordSupportInput!) {
    recordSupport(input: $input) { __typename ... on Refused { refusals { code path value } } }
  }
`);

const CAUSES = graphql(`
  mutation SetCauses($input: SetCausesInput!) {
    setCauses(input: $input) { __typename ... on Refused { refusals { code path } } }
  }
`);

const COVERAGE = graphql(`
  query Coverage($unitKey: String!) {
    supportCoverage(unitKey: $unitKey, year: 2024) { kind met inNeed unmet { householdId since } }
  }
`);

const HELP = graphql(`
  query Help($id: ID!) {
    household(id: $id, purpose: SUPPORT) { causes supports { kind amount giver source } suggestedSupport }
  }
`);

describe('from cause to help', () => {
  test('who needs what and has not got it, at every tier, and what answers the causes', async () => {
    const { commune, district, village, people } = await communeWithPeople(api);
    const [one, two] = [
      await register(api, people.editor, village, [{ name: 'Đinh Văn Cần' }]),
      await register(api, people.editor, village, [{ name: 'Đinh Văn Chờ' }]),
    ];
    const as = api.as(people.editor);
    for (const { id } of [one, two])
      await as.run(NEED, { input: { householdId: id, kind: 'credit', from: '2024-02-01', eligible: true } });
    await as.run(CAUSES, { input: { householdId: one.id, causes: ['CAPITAL', 'ILLNESS'], from: '2024-01-01' } });
    const given = {
      householdId: one.id,
      kind: 'credit',
      on: '2024-05-01',
      source: 'POLICY_CREDIT' as const,
      amount: '50000000',
      giver: 'Ngân hàng Chính sách xã hội',
    };
    await as.run(GIVE, { input: given });
    for (const unit of [village, commune, district]) {
      const { supportCoverage } = await api.as(people.district).run(COVERAGE, { unitKey: unit.id });
      expect(supportCoverage, unit.name).toEqual([
        { kind: 'credit', met: '1', inNeed: '2', unmet: [{ householdId: two.id, since: '2024-02-01' }] },
      ]);
    }
    const { household } = await as.run(HELP, { id: one.id });
    expect(household).toMatchObject({
      causes: ['CAPITAL', 'ILLNESS'],
      supports: [{ kind: 'credit', amount: '50000000', source: 'POLICY_CREDIT' }],
      suggestedSupport: expect.arrayContaining(['credit', 'healthInsurance']),
    });
    expect((await api.as(people.beside).run(COVERAGE, { unitKey: commune.id })).supportCoverage).toEqual([]);
  });

  test('what was given is something, of a kind that there is, to whom it is for, by whom may record it', async () => {
    const { village, people } = await communeWithPeople(api);
    const { id } = await register(api, people.editor, village, [{ name: 'Đinh Văn Ghi' }]);
    const input = {
      householdId: id,
      kind: 'credit',
      on: '2024-05-01',
      source: 'POLICY_CREDIT' as const,
      giver: 'NHCSXH',
    };
    const refusedAs = async (who: typeof people.editor, changed: object) =>
      (await api.as(who).run(GIVE, { input: { ...input, ...changed } })).recordSupport;
    expect(await refusedAs(people.editor, {})).toMatchObject({
      refusals: [{ code: 'NOTHING_GIVEN', path: ['amount'] }],
    });
    expect(await refusedAs(people.editor, { kind: 'moon', amount: '1' })).toMatchObject({
      refusals: [{ code: 'SUPPORT_KIND_UNKNOWN', path: ['kind'] }],
    });
    expect(await refusedAs(people.editor, { kind: 'tuition', amount: '1' })).toMatchObject({
      refusals: [{ code: 'PERSON_REQUIRED', path: ['memberId'] }],
    });
    expect(await refusedAs(people.viewer, { amount: '1' })).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
    expect(await refusedAs(people.beside, { amount: '1' })).toMatchObject({ refusals: [{ code: 'NOT_FOUND' }] });
  });
});
