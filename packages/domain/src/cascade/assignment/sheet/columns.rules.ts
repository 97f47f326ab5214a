import { foldVietnamese } from '../../../shared/fold.ts';
import { type HeadedColumn, plainHeading, yearInHeading } from '../../../shared/sheet-head.rules.ts';
import { placeRole } from '../../../unit/index.ts';
import type { AssignedField, AssignmentColumn, AssignmentSheetContext, SheetTarget } from './sheet.ts';

const FIELD_WORDS: Readonly<Record<AssignedField, readonly string[]>> = {
  share: [
    ...['giao', 'giam', 'tang', 'giao giam', 'giao tang', 'giao thuc hien', 'giao moi', 'muc giao', 'so giao'],
    ...['chi tieu giao', 'ke hoach giao', 'giao chi tieu', 'giao ke hoach', 'so ho giam', 'giam so ho', 'phai giam'],
  ],
  minimum: ['it nhat', 'toi thieu', 'it nhat tu dat'],
  maximum: ['nhieu nhat', 'toi da', 'nhieu nhat tu dat'],
};
const FIELDS = Object.keys(FIELD_WORDS) as readonly AssignedField[];

/**
 * What each column holds: the unit, or a part of a target, named by its sentence, its number or, where only one target has
 * it, its indicator; a column of parts that names no target is of the one being shared out. Parts of another year are left out.
 */
export function readAssignmentColumns(
  columns: readonly HeadedColumn[],
  context: AssignmentSheetContext,
): readonly AssignmentColumn[] {
  const chosen = new Map(context.choices.map((choice) => [choice.place, choice]));
  const read = columns.map((column) => chosen.get(column.place) ?? columnOf(column, context));
  const isShared = read.some(({ role }) => role === 'share');
  return read.map((column, index) => {
    if (isShared || column.role !== 'leftOut' || chosen.has(column.place)) return column;
    const target = targetIn(columns[index]?.words ?? [], context, true);
    return target ? { ...column, role: 'share', targetKey: target.key } : column;
  });
}

function columnOf({ place, words }: HeadedColumn, context: AssignmentSheetContext): AssignmentColumn {
  const role = placeRole(words.join(' '));
  if (role) return { place, role, targetKey: null };
  const year = yearInHeading(words.join(' '));
  const field = fieldIn(words);
  const isOfYear = year === null || year === context.year;
  const target = targetIn(words.slice(0, field ? -1 : words.length), context, false);
  if (field && isOfYear) return { place, role: field, targetKey: target?.key ?? context.targetKey };
  if (target && isOfYear) return { place, role: 'share', targetKey: target.key };
  return { place, role: 'leftOut', targetKey: null };
}

function fieldIn(words: readonly string[]): AssignedField | null {
  const lowest = plainHeading(words.at(-1) ?? '');
  return FIELDS.find((field) => FIELD_WORDS[field].includes(lowest)) ?? null;
}

/** The one target that words name, by its own sentence or number, or (`byIndicator`) by what it measures. */
function targetIn(
  words: readonly string[],
  { targets, targetKey }: AssignmentSheetContext,
  byIndicator: boolean,
): SheetTarget | null {
  const written = foldVietnamese(words.join(' '));
  const plain = plainHeading(words.join(' '));
  if (written === '') return null;
  const numbered = /^(?:chi tieu|muc tieu)? ?(\d+(?:\.\d+)*)\.?$/.exec(written)?.[1];
  const named = targets.filter(
    ({ number, statement }) => foldVietnamese(statement) === written || (numbered !== undefined && number === numbered),
  );
  const measured = byIndicator ? targets.filter(({ indicatorName }) => foldVietnamese(indicatorName) === plain) : [];
  const found = named.length > 0 ? named : measured;
  return found.find(({ key }) => key === targetKey) ?? (found.length === 1 ? (found[0] ?? null) : null);
}
