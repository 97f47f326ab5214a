import { graphql } from '@bacthang/contract';
import { Drawer } from '@mantine/core';
import { useQuery } from 'urql';
import { QueryView } from '../../ui/query-view.tsx';
import { CommitmentFacts } from '../target/commitment.fragment.ts';
import { IndicatorFacts } from '../target/indicator.fragment.ts';
import { BoardDrawerView } from './board-drawer.view.tsx';

/** Everything about one unit and one target: its answer in the unit's newest plan, and the figure of the year. */
export const BoardDrawerQuery = graphql(
  `
    query BoardDrawer($unitKey: String!, $targetId: ID!, $year: Int!, $official: Boolean!) {
      target(id: $targetId) {
        id
        key
        statement
        indicator {
          ...IndicatorFacts
        }
        subgroup {
          id
          code
          name
        }
        commitment {
          ...CommitmentFacts
        }
        binding
        distribution
        revision {
          id
          plan {
            id
          }
        }
      }
      unit(key: $unitKey) {
        id
        key
        fullName
        plans {
          id
          latest {
            id
            number
            targets {
              id
              statement
              decision
              reason
              commitment {
                ...CommitmentFacts
              }
              comparison {
                relation
                difference
                year
              }
              consent {
                state
                note
                decidedAt
              }
              parentTarget {
                id
                key
                revision {
                  id
                  plan {
                    id
                  }
                }
              }
            }
          }
        }
      }
      figures(unitKey: $unitKey, year: $year, official: $official) {
        value
        numerator
        denominator
        reported
        expected
        synthetic
        status
        required
        gap
        indicator {
          id
          code
        }
        subgroup {
          id
          code
        }
      }
    }
  `,
  [IndicatorFacts, CommitmentFacts],
);

interface BoardDrawerProps {
  /** The cell looked at; null where none is. */
  readonly cell: { readonly unitKey: string; readonly targetId: string } | null;
  readonly year: number;
  readonly official: boolean;
  readonly onClose: () => void;
}

/** Stays in the page while it is closed, so that the focus finds back to the cell that it was opened from. */
export function BoardDrawer({ cell, year, official, onClose }: BoardDrawerProps) {
  const [state, ask] = useQuery({
    query: BoardDrawerQuery,
    variables: { unitKey: cell?.unitKey ?? '', targetId: cell?.targetId ?? '', year, official },
    pause: cell === null,
  });
  return (
    <Drawer
      opened={cell !== null}
      onClose={onClose}
      position="right"
      size="md"
      title={state.data?.unit?.fullName ?? 'Chi tiết'}
      closeButtonProps={{ 'aria-label': 'Đóng chi tiết' }}
      attributes={{ header: { role: 'none' } }}
    >
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {(data) => <BoardDrawerView data={data} year={year} official={official} />}
      </QueryView>
    </Drawer>
  );
}
