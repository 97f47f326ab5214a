import type { AnswerReading } from '../inherited.rules.ts';
import type { AddUp } from './add-up.ts';
import { addUpAt, addUpSheet, prepareSheet } from './sheet.rules.ts';
import type { SheetTask } from './sheet.ts';
import { yearToSee } from './year-to-see.rules.ts';

/**
 * Of each task the due year to look at first, in full; null where nothing ever falls due. All columns are added up in one
 * pass, and only those to be shown are worked out as fractions: for a board of thousands of units.
 */
export function sumsToSee(tasks: readonly SheetTask[], reading: AnswerReading = 'binding'): readonly (AddUp | null)[] {
  const sheet = prepareSheet(tasks, reading);
  const { holds } = addUpSheet(sheet);
  const years = sheet.columns.map((column, index) => ({ column, holds: holds[index] ?? null }));
  return tasks.map(({ target, units }) => {
    const own = years.filter(({ column }) => column.target === target && column.units === units);
    const chosen = yearToSee(own, (year) => year.holds);
    return chosen && addUpAt(sheet, chosen.column);
  });
}
