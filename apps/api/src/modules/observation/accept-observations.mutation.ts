import { may, ofUnit, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { isWordKey } from '../../graphql/global-id.ts';
import { defineMutation, refused, success } from '../../graphql/mutation.ts';
import { UNIT_PATH, unitPathOf } from '../access/unit-path.ts';
import { ObservationNode } from './observation.type.ts';
import { acceptSubmitted, type ObservationRow } from './report.store.ts';

const AcceptObservationsInput = builder.inputType('AcceptObservationsInput', {
  description: 'Whose report of which year to accept.',
  fields: (t) => ({
    unitKey: t.string({ required: true, description: 'The unit that reported.' }),
    year: t.int({ required: true, description: 'The year reported.' }),
  }),
});

const AcceptObservationsSuccess = builder
  .objectRef<{ observations: ObservationRow[] }>('AcceptObservationsSuccess')
  .implement({
    description: 'The submitted figures are official now.',
    fields: (t) => ({
      observations: t.field({
        type: [ObservationNode],
        description: 'The figures that became official; those that already were are not repeated.',
        resolve: ({ observations }) => observations,
      }),
    }),
  });

defineMutation('acceptObservations', {
  description:
    'Accepts what a unit submitted for a year: its provisional figures become official ones. For a publisher of a tier above.',
  input: AcceptObservationsInput,
  success: AcceptObservationsSuccess,
  run: async ({ unitKey, year }, context) => {
    const { db, user } = context;
    if (!user) return refused([refusal('notSignedIn', [])]);
    const unit = isWordKey(unitKey)
      ? await db.unit.findUnique({ where: { id: unitKey }, select: { id: true, ...UNIT_PATH } })
      : null;
    if (!unit) return refused([refusal('notFound', ['unitKey'], { value: unitKey })]);
    const allowed = may(await context.actor(), 'observation.accept', ofUnit(unit.id, unitPathOf(unit)));
    if (!allowed) return refused([refusal('notAllowed', ['unitKey'], { value: unitKey })]);
    return success({ observations: await acceptSubmitted(db, { unitId: unit.id, year, userId: user.id }) });
  },
});
