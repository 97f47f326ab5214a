import { graphql } from '@bacthang/contract';
import { describe, expect, test } from 'vitest';
import { newSeed, type SeededUser, testApi } from '../../testing/index.ts';

const api = testApi();

async function somebody() {
  const seed = newSeed();
  const people = {
    administrator: seed.country.government.member('administrator'),
    officer: seed.province('Bắc Thử').government.member('administrator'),
  };
  await api.store(seed);
  return people;
}

const RULES = graphql(`
  query Rules { applicableRules { subject from to value verified citation { document certainty } } }
`);

const PARAMETERS = graphql(`
  query Parameters {
    standards { code parameters(on: "2024-10-01") { key value open allowed neededBy confirmation { source } } }
  }
`);

const CONFIRM = graphql(`
  mutation ConfirmAge($value: [String!]!) {
    confirmParameter(
      input: { standardCode: "MDP-2022", key: "healthInsurance.fromAge", from: "2021-03-15", value: $value, source: "Công báo" }
    ) {
      __typename
      ... on ConfirmParameterSuccess { parameter { open value allowed neededBy } }
      ... on Refused { refusals { code path value allowed } }
    }
  }
`);

const PROCEDURE = graphql(`
  query Procedure($on: Date!) {
    reviewProcedure(on: $on) { code facts { key value open source citation { certainty } } }
  }
`);

const CONFIRM_TERM = graphql(`
  mutation ConfirmTerm($key: String!, $value: Int) {
    confirmProcedure(input: { procedureCode: "QD-24-2021", key: $key, value: $value, source: "Công báo" }) {
      __typename
      ... on Refused { refusals { code } }
    }
  }
`);

test('which rule applies when: each subject without a gap', async () => {
  const { officer } = await somebody();
  const { applicableRules } = await api.as(officer).run(RULES, {});
  const bySubject = Map.groupBy(applicableRules, ({ subject }) => subject);
  expect([...bySubject.keys()].toSorted()).toEqual([
    'FORM_LAYOUT',
    'PERIODIC_STANDARD',
    'PROCEDURE',
    'SCORE_TABLE',
    'STANDARD_IN_FORCE',
  ]);
  for (const lines of bySubject.values()) {
    for (const [index, line] of lines.entries()) if (index > 0) expect(line.from).toBe(lines[index - 1]?.to);
  }
  expect(applicableRules.find(({ subject, to }) => subject === 'PROCEDURE' && to === '2031-01-01')).toMatchObject({
    value: null,
    verified: false,
    citation: { certainty: 'NOT_FOUND' },
  });
});

describe('a parameter that was not read', () => {
  const ageOf = async (who: SeededUser) => {
    const { standards } = await api.as(who).run(PARAMETERS, {});
    const standard = standards.find(({ code }) => code === 'MDP-2022');
    return standard?.parameters.find(({ key }) => key === 'healthInsurance.fromAge');
  };

  test('is open until an administrator of the installation says where they read it', async () => {
    const { administrator, officer } = await somebody();
    expect(await ageOf(officer)).toMatchObject({ open: true, neededBy: ['INCOME', 'SCORE'], allowed: [] });
    const { confirmParameter: refused } = await api.as(officer).run(CONFIRM, { value: ['6'] });
    expect(refused).toMatchObject({ refusals: [{ code: 'NOT_ALLOWED' }] });
    const { confirmParameter: outside } = await api.as(administrator).run(CONFIRM, { value: ['200'] });
    expect(outside).toMatchObject({ refusals: [{ code: 'OUT_OF_RANGE', path: ['value'], allowed: '0..150' }] });
    const { confirmParameter } = await api.as(administrator).run(CONFIRM, { value: ['6'] });
    expect(confirmParameter).toMatchObject({ parameter: { open: false, value: ['6'], neededBy: ['INCOME', 'SCORE'] } });
    expect(await ageOf(officer)).toMatchObject({ open: false, confirmation: { source: 'Công báo' } });
  });

  test('of a list names what the list may hold; one that only a label needs stands in no way', async () => {
    const { officer } = await somebody();
    const { standards } = await api.as(officer).run(PARAMETERS, {});
    const parameters = standards.find(({ code }) => code === 'MDP-2022')?.parameters ?? [];
    expect(parameters.find(({ key }) => key === 'latrine.hygienic')?.allowed).toContain('septic');
    expect(parameters.find(({ key }) => key === 'averageUpper.rural')?.neededBy).toEqual([]);
  });
});

describe('the procedure of a day', () => {
  const factsOn = async (who: SeededUser, on: string) => {
    const { reviewProcedure } = await api.as(who).run(PROCEDURE, { on });
    return new Map(reviewProcedure?.facts.map((fact) => [fact.key, fact]));
  };

  test('tells each term and whether a round may be decided by it', async () => {
    const { administrator, officer } = await somebody();
    const before = await factsOn(officer, '2024-10-01');
    expect(before.get('agreeingPercent')).toMatchObject({ value: 50, open: false });
    expect(before.get('posting')).toMatchObject({ value: 3, open: true, citation: { certainty: 'UNVERIFIED' } });
    expect(before.get('inForce')).toMatchObject({ value: null, open: false });
    await api.as(administrator).run(CONFIRM_TERM, { key: 'posting', value: 5 });
    const after = await factsOn(officer, '2024-10-01');
    expect(after.get('posting')).toMatchObject({ value: 5, open: false, source: 'Công báo' });
  });

  test('does not count what no round of the day leans on', async () => {
    const { officer } = await somebody();
    // Districts have ended: nobody is asked, so the days for an opinion stand in no way; that nobody is asked does.
    const facts = await factsOn(officer, '2026-02-01');
    expect(facts.get('opinion')).toMatchObject({ open: false });
    expect(facts.get('opinionRule')).toMatchObject({ open: true });
  });

  test('is none where no text says how to review', async () => {
    const { officer } = await somebody();
    const { reviewProcedure } = await api.as(officer).run(PROCEDURE, { on: '2027-02-01' });
    expect(reviewProcedure).toBeNull();
  });

  test('its days of the year may be confirmed, too', async () => {
    const { administrator } = await somebody();
    const { confirmProcedure } = await api.as(administrator).run(CONFIRM_TERM, { key: 'calendar', value: null });
    expect(confirmProcedure.__typename).toBe('ConfirmProcedureSuccess');
  });
});
