import { graphql, type ResultOf, type VariablesOf } from '@bacthang/contract';
import { RefusalFacts, RefusedFacts } from '../../../../lib/refusal.fragment.ts';
import { AssignmentHead } from '../assign.documents.ts';

export const ReadShareTable = graphql(
  `
    query ReadShareTable($table: AssignmentTableInput!) {
      readAssignmentTable(table: $table) {
        refusals { ...RefusalFacts }
        table {
          headRows
          columns { place letters words role targetId year certain }
          findings { row cell warning refusal { ...RefusalFacts } }
          targets {
            target { id }
            year
            whole
            wholeSource
            changes
            expectedVersion
            cells { cell row unitKey unitName field value certain standing }
            refusals { ...RefusalFacts }
          }
        }
      }
    }
  `,
  [RefusalFacts],
);
export type ShareTable = NonNullable<ResultOf<typeof ReadShareTable>['readAssignmentTable']['table']>;
export type ShareColumn = ShareTable['columns'][number];
export type ShareTarget = ShareTable['targets'][number];
export type ShareCell = ShareTarget['cells'][number];
export type ShareTableInput = VariablesOf<typeof ReadShareTable>['table'];
export type ShareColumnInput = NonNullable<ShareTableInput['columns']>[number];
export type ShareWholeInput = NonNullable<ShareTableInput['wholes']>[number];

export const TakeShareTable = graphql(
  `
    mutation TakeShareTable($input: TakeAssignmentTableInput!) {
      takeAssignmentTable(input: $input) {
        __typename
        ... on TakeAssignmentTableSuccess { unchanged assignments { ...AssignmentHead } }
        ... on AssignmentConflict { yourVersion current { ...AssignmentHead } }
        ...RefusedFacts
      }
    }
  `,
  [AssignmentHead, RefusedFacts],
);
