import type { PlainDate } from '../shared/index.ts';
import type { Sign } from './sign.ts';

/** A report with the last day on which it was due, and every day on which its figures were changed. */
export interface ReportChanges {
  readonly unitId: string;
  readonly subject: string;
  readonly dueOn: PlainDate;
  readonly changedOn: readonly PlainDate[];
}

/** Reports whose figures were changed after their last day; on that day itself they may still be. */
export function changedAfterDeadlineSigns(reports: readonly ReportChanges[]): readonly Sign[] {
  return reports.flatMap(({ unitId, subject, dueOn, changedOn }) => {
    const late = changedOn.filter((day) => day > dueOn).toSorted();
    const last = late.at(-1);
    if (last === undefined) return [];
    const figures = { subject, dueOn, changes: String(late.length), lastChange: last };
    return [{ kind: 'changedAfterDeadline', unitId, figures, householdIds: [] }];
  });
}
