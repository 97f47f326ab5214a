import { may, ofUnit, type Refusal, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { isWordKey, uuidOf } from '../../graphql/global-id.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { UNIT_PATH, unitPathOf } from '../access/unit-path.ts';
import { ObservationNode } from './observation.type.ts';
import { ObservationConflict } from './observation-conflict.type.ts';
import { acceptSubmitted, lockSubmitted, type ObservationRow } from './report.store.ts';

const SeenObservationInput = builder.inputType('SeenObservationInput', {
  description: 'A submitted figure as you saw it.',
  fields: (t) => ({
    id: t.id({ required: true, description: 'The figure.' }),
    expectedVersion: t.int({ required: true, description: 'The version you saw.' }),
  }),
});

const AcceptObservationsInput = builder.inputType('AcceptObservationsInput', {
  description: 'Whose report of which year to accept, and what it said.',
  fields: (t) => ({
    unitKey: t.string({ required: true, description: 'The unit that reported.' }),
    year: t.int({ required: true, description: 'The year reported.' }),
    figures: t.field({
      type: [SeenObservationInput],
      required: true,
      description: 'The figures to accept. All become official, or none; what is not named here stays submitted.',
    }),
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

type Input = typeof AcceptObservationsInput.$inferInput;

const MAX_FIGURES = 500;

async function run(
  { unitKey, year, figures }: Input,
  context: Context,
): Promise<Outcome<{ observations: ObservationRow[] }, { current: ObservationRow[] }>> {
  const { db, user } = context;
  if (!user) return refused([refusal('notSignedIn', [])]);
  const unit = isWordKey(unitKey)
    ? await db.unit.findUnique({ where: { id: unitKey }, select: { id: true, ...UNIT_PATH } })
    : null;
  if (!unit) return refused([refusal('notFound', ['unitKey'], { value: unitKey })]);
  const allowed = may(await context.actor(), 'observation.accept', ofUnit(unit.id, unitPathOf(unit)));
  if (!allowed) return refused([refusal('notAllowed', ['unitKey'], { value: unitKey })]);
  if (figures.length > MAX_FIGURES) {
    return refused([refusal('tooMany', ['figures'], { value: String(figures.length), allowed: `0..${MAX_FIGURES}` })]);
  }
  const submitted = await lockSubmitted(db, unit.id, year);
  const standing = new Map([...submitted.values()].map((row) => [row.id, row]));
  const seen = figures.map(({ id, expectedVersion }) => ({
    id,
    expectedVersion,
    row: standing.get(uuidOf('Observation', id) ?? ''),
  }));
  const refusals = seen.flatMap(({ id, row }, position): Refusal[] =>
    row ? [] : [refusal('notFound', ['figures', String(position), 'id'], { value: id })],
  );
  if (refusals.length > 0) return refused(refusals);
  const overtaken = seen.flatMap(({ row, expectedVersion }) => (row && row.version !== expectedVersion ? [row] : []));
  if (overtaken.length > 0) return conflict({ current: overtaken });
  const ids = seen.flatMap(({ row }) => row?.id ?? []);
  return success({ observations: await acceptSubmitted(db, { ids, userId: user.id }) });
}

defineMutation('acceptObservations', {
  description:
    'Accepts what a unit submitted for a year, as you saw it: these provisional figures become official ones. For a publisher of a tier above.',
  input: AcceptObservationsInput,
  success: AcceptObservationsSuccess,
  conflict: ObservationConflict,
  run,
});
