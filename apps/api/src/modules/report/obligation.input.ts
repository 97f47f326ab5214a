import { checkObligations, type Obligation, type Result } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { DueRelationEnum, ObligationKindEnum } from './report.enums.ts';

const DueInput = builder.inputType('DueInput', {
  description: 'When a report is due: one of `date`, `everyYear` and `quarter`.',
  fields: (t) => ({
    relation: t.field({ type: DueRelationEnum, required: true, description: 'How the report stands to the day.' }),
    date: t.field({ type: 'Date', description: 'One day.' }),
    everyYear: t.string({ description: 'The same day each year, `MM-DD`.' }),
    quarter: t.string({ description: 'A quarter, `YYYY-Qn`.' }),
  }),
});

export const ObligationInput = builder.inputType('ObligationInput', {
  description: 'Who reports what, to whom, by when.',
  fields: (t) => ({
    kind: t.field({ type: ObligationKindEnum, required: true, description: 'How often, or on what occasion.' }),
    subject: t.string({ required: true, description: 'What is reported on.' }),
    from: t.stringList({ required: true, description: 'Who reports.' }),
    to: t.stringList({ required: true, description: 'To whom.' }),
    via: t.string({ description: 'Through whom.' }),
    due: t.field({ type: DueInput, description: 'By when; left out where the plan names no date.' }),
  }),
});

/** What was left out, or left blank, is null. */
const given = (text: string | null | undefined): string | null => (text?.trim() ? text : null);

/** The reporting regime as it may be stored; refuses what `checkObligations` refuses. */
export function obligationsOf(
  input: readonly (typeof ObligationInput.$inferInput)[],
  path: readonly string[],
): Result<readonly Obligation[]> {
  const obligations = input.map(({ via, due, ...rest }) => ({
    ...rest,
    via: given(via),
    due: due
      ? { relation: due.relation, date: due.date ?? null, everyYear: given(due.everyYear), quarter: given(due.quarter) }
      : null,
  }));
  return checkObligations(obligations, path);
}
