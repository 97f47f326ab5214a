import { graphql, type ResultOf } from '@bacthang/contract';
import { RefusedFacts } from '../../lib/refusal.fragment.ts';

const HolidayYearFacts = graphql(`
  fragment HolidayYearFacts on HolidayYear @_unmask {
    year
    verified
    workedDays
    citation { document article certainty }
    holidays { name from to }
  }
`);
export type HolidayYear = ResultOf<typeof HolidayYearFacts>;

export const HolidayYearsQuery = graphql(`query HolidayYears { holidayYears { ...HolidayYearFacts } }`, [
  HolidayYearFacts,
]);

export const SetHolidaysMutation = graphql(
  `
    mutation SetHolidays($input: SetHolidaysInput!) {
      setHolidays(input: $input) {
        __typename
        ... on SetHolidaysSuccess { years { ...HolidayYearFacts } }
        ...RefusedFacts
      }
    }
  `,
  [HolidayYearFacts, RefusedFacts],
);
