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
/** What a plan gives, too, but only where no column says that it shares out: beside one it is an earlier plan. */
const PLAN_WORDS = ['kh', 'ke hoach', 'chi tieu'];

/** A column as its words say it. `certain`: they name what it shares out, or nothing at all. */
export interface ReadColumn extends AssignmentColumn {
  readonly certain: boolean;
}

/**
 * What each column holds: the unit, or a part of a target for a year, named by its sentence, its number or what it measures;
 * a column of parts that names no target is of the one being shared out, and of `year` where its head says none. What is of
 * an earlier year, or of one that the target is not shared out for, is left out.
 */
export function readAssignmentColumns(
  columns: readonly HeadedColumn[],
  context: AssignmentSheetContext,
): readonly ReadColumn[] {
  const chosen = new Map(context.choices.map((choice) => [choice.place, choice]));
  const read = columns.map((column) => {
    const choice = chosen.get(column.place);
    return choice ? { ...choice, certain: true } : columnOf(column, context);
  });
  if (read.some(({ role }) => role === 'share')) return read;
  return read.map((column, index) => {
    const words = columns[index]?.words ?? [];
    if (column.role !== 'leftOut' || chosen.has(column.place)) return column;
    const target = targetIn(withoutWords(words, PLAN_WORDS), context);
    const year = yearOf(words, target, context);
    return target && year !== null ? { ...column, role: 'share', targetKey: target.key, year } : column;
  });
}

function columnOf({ place, words }: HeadedColumn, context: AssignmentSheetContext): ReadColumn {
  const leftOut = { place, role: 'leftOut', targetKey: null, year: null, certain: true } as const;
  const role = placeRole(words.join(' '));
  if (role) return { ...leftOut, role };
  const field = FIELDS.find((each) => words.some((word) => FIELD_WORDS[each].includes(plainHeading(word)))) ?? null;
  const named = targetNamed(words, context);
  const naming = withoutWords(
    words,
    FIELDS.flatMap((each) => FIELD_WORDS[each]),
  );
  const within = targetIn(naming, context);
  const isSaid = field !== null || (within !== null && naming.join(' ') !== plainWords(words).join(' '));
  const target = named ?? (isSaid ? within : null);
  const shared = target ?? (field === null ? null : context.targets.find(({ key }) => key === context.targetKey));
  const year = yearOf(words, shared ?? null, context);
  if (!shared || year === null) return leftOut;
  const certain = target !== null || naming.length === 0;
  return { place, role: field ?? 'share', targetKey: shared.key, year, certain };
}

/** The year that the words name, those of the lowest line before the others; null for one that is not shared out for. */
function yearOf(
  words: readonly string[],
  target: SheetTarget | null,
  { year: fallback }: AssignmentSheetContext,
): number | null {
  // A sentence may name the year that it is due in, which need not be the one that is shared out for.
  const others = words.filter((word) => foldVietnamese(word) !== foldVietnamese(target?.statement ?? ''));
  const year = yearInHeading(others.at(-1) ?? '') ?? yearInHeading(others.join(' ')) ?? fallback;
  if (target && (year < target.years[0] || year > target.years[1])) return null;
  return year < fallback ? null : year;
}

const plainWords = (words: readonly string[]): readonly string[] =>
  words.map(plainHeading).filter((word) => word !== '');

/** Lines of a head without those words where they stand alone, begin or end a line: `Giao số việc làm mới`. */
function withoutWords(words: readonly string[], said: readonly string[]): readonly string[] {
  const longestFirst = said.toSorted((one, other) => other.length - one.length);
  return plainWords(words).flatMap((word) => {
    if (said.includes(word)) return [];
    const begun = longestFirst.find((each) => word.startsWith(`${each} `));
    if (begun) return [word.slice(begun.length + 1)];
    const ended = longestFirst.find((each) => word.endsWith(` ${each}`));
    return [ended ? word.slice(0, -ended.length - 1) : word];
  });
}

/** The one target whose sentence or number a line of the head is. */
function targetNamed(words: readonly string[], context: AssignmentSheetContext): SheetTarget | null {
  for (const line of [words.join(' '), ...words.toReversed()]) {
    const written = foldVietnamese(line);
    if (written === '') continue;
    const numbered = /^(?:chi tieu|muc tieu)? ?(\d+(?:\.\d+)*)\.?$/.exec(written)?.[1];
    const found = oneOf(
      context.targets.filter(
        ({ number, statement }) =>
          foldVietnamese(statement) === written || (numbered !== undefined && number === numbered),
      ),
      context,
    );
    if (found) return found;
  }
  return null;
}

/** The one target that folded words name by its sentence or by what it measures. */
function targetIn(words: readonly string[], context: AssignmentSheetContext): SheetTarget | null {
  for (const line of [words.join(' '), ...words.toReversed()]) {
    if (line === '') continue;
    const found = oneOf(
      context.targets.filter(({ statement, indicatorName }) =>
        [statement, indicatorName].some((name) => foldVietnamese(name) === line || plainHeading(name) === line),
      ),
      context,
    );
    if (found) return found;
  }
  return null;
}

/** Of several of one name the one being shared out, else none. */
function oneOf(found: readonly SheetTarget[], { targetKey }: AssignmentSheetContext): SheetTarget | null {
  return found.find(({ key }) => key === targetKey) ?? (found.length === 1 ? (found[0] ?? null) : null);
}
