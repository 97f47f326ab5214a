import {
  checkObservation,
  checkOptionalText,
  type Indicator,
  may,
  ofUnit,
  type Refusal,
  refusal,
  standardOfReview,
  TEXT_LIMITS,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';
import { isWordKey } from '../../graphql/global-id.ts';
import { conflict, defineMutation, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { measureKey } from './figure.store.ts';
import { ObservationNode } from './observation.type.ts';
import { ObservationConflict } from './observation-conflict.type.ts';
import { countedByRegister } from './register.checks.ts';
import { lockSubmitted, type ObservationRow, type ReportedFigure, storeSubmitted } from './report.store.ts';

const ObservationInput = builder.inputType('ObservationInput', {
  description: 'One figure of a report.',
  fields: (t) => ({
    indicatorCode: t.string({ required: true, description: 'What was measured.' }),
    subgroupCode: t.string({ description: 'The group it is narrowed to.' }),
    numerator: t.field({
      type: 'BigInt',
      description: 'The count, or the upper side of a ratio: whole, not negative.',
    }),
    denominator: t.field({ type: 'BigInt', description: 'The lower side of a ratio or rate; left out for a count.' }),
    value: t.field({
      type: 'Decimal',
      description: 'Only where a document printed just the quotient; a report gives counts.',
    }),
    note: t.string({ description: 'What the reader should know.' }),
    expectedVersion: t.int({ required: true, description: 'The version you saw; 0 when there was no figure yet.' }),
  }),
});

const SubmitObservationsInput = builder.inputType('SubmitObservationsInput', {
  description: "A unit's figures of a year.",
  fields: (t) => ({
    unitKey: t.string({ required: true, description: 'The reporting unit.' }),
    year: t.int({ required: true, description: 'The year the figures are of.' }),
    entries: t.field({
      type: [ObservationInput],
      required: true,
      description: 'The figures. All are stored, or none.',
    }),
  }),
});

const SubmitObservationsSuccess = builder
  .objectRef<{ observations: ObservationRow[] }>('SubmitObservationsSuccess')
  .implement({
    description: 'The figures stand as submitted (provisional).',
    fields: (t) => ({
      observations: t.field({
        type: [ObservationNode],
        description: 'As stored.',
        resolve: ({ observations }) => observations,
      }),
    }),
  });

type Input = typeof SubmitObservationsInput.$inferInput;
type Entry = Input['entries'][number];

const MAX_ENTRIES = 500;

function checkEntry(
  entry: Entry,
  position: number,
  indicators: ReadonlyMap<string, Indicator>,
  year: number,
): Refusal[] | ReportedFigure {
  const path = ['entries', String(position)];
  const indicator = indicators.get(entry.indicatorCode);
  if (!indicator) return [refusal('indicatorUnknown', [...path, 'indicatorCode'], { value: entry.indicatorCode })];
  const checked = checkObservation(indicator, {
    year,
    source: 'report',
    numerator: entry.numerator ?? null,
    denominator: entry.denominator ?? null,
    value: entry.value ?? null,
    emptyAllowed: true,
  });
  if (!checked.ok)
    return checked.refusals.map((reason) => ({ ...reason, path: [...path, ...reason.path], subject: indicator.name }));
  const note = checkOptionalText(entry.note ?? null, { path: [...path, 'note'], max: TEXT_LIMITS.reason, lines: true });
  if (!note.ok) return [...note.refusals];
  return {
    indicatorCode: indicator.code,
    subgroupCode: entry.subgroupCode ?? null,
    numerator: checked.value.numerator,
    denominator: checked.value.denominator,
    standardCode: indicator.breaksAtStandard ? standardOfReview(year) : null,
    note: note.value,
    expectedVersion: entry.expectedVersion,
  };
}

/** Of two figures of one thing nobody could say which stands. */
function refuseRepeated(entries: readonly Entry[]): readonly Refusal[] {
  const seen = new Set<string>();
  return entries.flatMap(({ indicatorCode, subgroupCode }, position) => {
    const key = measureKey(indicatorCode, subgroupCode ?? null);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const path = ['entries', String(position), 'indicatorCode'];
    return [refusal('shapeInvalid', path, { value: indicatorCode, allowed: 'unique' })];
  });
}

async function run(
  input: Input,
  context: Context,
): Promise<Outcome<{ observations: ObservationRow[] }, { current: ObservationRow[] }>> {
  const { db, user } = context;
  if (!user) return refused([refusal('notSignedIn', [])]);
  const unit = isWordKey(input.unitKey) ? await db.unit.findUnique({ where: { id: input.unitKey } }) : null;
  if (!unit) return refused([refusal('notFound', ['unitKey'], { value: input.unitKey })]);
  const allowed = may(await context.actor(), 'observation.submit', ofUnit(unit.id, []));
  if (!allowed) return refused([refusal('notAllowed', ['unitKey'], { value: input.unitKey })]);
  if (input.entries.length > MAX_ENTRIES) {
    return refused([
      refusal('tooMany', ['entries'], { value: String(input.entries.length), allowed: `0..${MAX_ENTRIES}` }),
    ]);
  }
  const indicators = new Map((await db.indicator.findMany()).map((indicator) => [indicator.code, indicator]));
  const subgroups = new Set((await db.subgroup.findMany()).map(({ code }) => code));
  const checked = input.entries.map((entry, position) => checkEntry(entry, position, indicators, input.year));
  const unknownGroups = input.entries.flatMap(({ subgroupCode }, position) =>
    subgroupCode && !subgroups.has(subgroupCode)
      ? [refusal('subgroupUnknown', ['entries', String(position), 'subgroupCode'], { value: subgroupCode })]
      : [],
  );
  const refusals = [
    ...checked.flatMap((entry) => (Array.isArray(entry) ? entry : [])),
    ...unknownGroups,
    ...refuseRepeated(input.entries),
    ...(await countedByRegister(db, unit.id, input.year, input.entries)),
  ];
  if (refusals.length > 0) return refused(refusals);

  const figures = checked.flatMap((entry) => (Array.isArray(entry) ? [] : [entry]));
  const standing = await lockSubmitted(db, unit.id, input.year);
  const overtaken = figures.flatMap((figure) => {
    const current = standing.get(measureKey(figure.indicatorCode, figure.subgroupCode));
    return (current?.version ?? 0) === figure.expectedVersion ? [] : [current];
  });
  if (overtaken.length > 0) return conflict({ current: overtaken.flatMap((row) => row ?? []) });
  return success({
    observations: await storeSubmitted(db, { unitId: unit.id, year: input.year, userId: user.id, figures }),
  });
}

defineMutation('submitObservations', {
  description: "Enters or corrects a unit's figures of a year, with numerator and denominator. They roll up at once.",
  input: SubmitObservationsInput,
  success: SubmitObservationsSuccess,
  conflict: ObservationConflict,
  run,
});
