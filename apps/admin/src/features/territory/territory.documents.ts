import { graphql, type ResultOf } from '@bacthang/contract';
import { RefusedFacts } from '../../lib/refusal.fragment.ts';

const FindingFacts = graphql(`
  fragment FindingFacts on TerritoryFinding @_unmask {
    code label severity done row column found instead allowed
  }
`);

const TerritoryFacts = graphql(
  `
    fragment TerritoryFacts on ImportTerritorySuccess @_unmask {
      stored
      added
      changed
      report {
        source
        acceptable
        wholeSuccessions
        partSuccessions
        units { type validFrom validTo count }
        counts { code label severity done count }
        findings { ...FindingFacts }
      }
    }
  `,
  [FindingFacts],
);
export type TerritoryFacts = ResultOf<typeof TerritoryFacts>;
export type TerritoryReport = TerritoryFacts['report'];
export type TerritoryFinding = TerritoryReport['findings'][number];

export const ImportTerritory = graphql(
  `
    mutation ImportTerritory($input: ImportTerritoryInput!) {
      importTerritory(input: $input) {
        __typename
        ...TerritoryFacts
        ...RefusedFacts
      }
    }
  `,
  [TerritoryFacts, RefusedFacts],
);
