import { type MovementTable, movementColumns } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';

interface Column {
  readonly name: string;
  readonly households: bigint;
  readonly persons: bigint;
}

const MovementColumn = builder.objectRef<Column>('MovementColumn').implement({
  description: 'One column of a movement table, rows Hộ and Nhân khẩu.',
  fields: (t) => ({
    name: t.exposeString('name', {
      description:
        'Of the poor: `start`, `escapedToNearPoor`, `escapedAbove`, `otherDecrease`, `fromNearPoor`, `rePoor`, `newlyPoor`, `otherIncrease`, `end`. Of the near-poor: `start`, `becamePoor`, `escapedAbove`, `otherDecrease`, `fromPoor`, `reNearPoor`, `newlyNearPoor`, `otherIncrease`, `end`.',
    }),
    households: t.expose('households', { type: 'BigInt', description: 'Hộ.' }),
    persons: t.expose('persons', { type: 'BigInt', description: 'Nhân khẩu.' }),
  }),
});

function columnsOf({ households, persons }: MovementTable, list: 'poor' | 'nearPoor'): Column[] {
  if (list === 'poor') {
    return movementColumns('poor').map((name) => ({
      name,
      households: households.poor[name],
      persons: persons.poor[name],
    }));
  }
  return movementColumns('nearPoor').map((name) => ({
    name,
    households: households.nearPoor[name],
    persons: persons.nearPoor[name],
  }));
}

export const MovementTableType = builder.objectRef<MovementTable>('MovementTable').implement({
  description:
    'Diễn biến hộ nghèo and hộ cận nghèo (Biểu 2, 3): in the order of the form, and 9 = 1 − 2 − 3 − 4 + 5 + 6 + 7 + 8 always.',
  fields: (t) => ({
    poor: t.field({ type: [MovementColumn], description: 'Biểu 2.', resolve: (table) => columnsOf(table, 'poor') }),
    nearPoor: t.field({
      type: [MovementColumn],
      description: 'Biểu 3.',
      resolve: (table) => columnsOf(table, 'nearPoor'),
    }),
  }),
});
