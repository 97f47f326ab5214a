import { foldVietnamese } from '../../shared/fold.ts';
import { type HeadedColumn, plainHeading } from '../../shared/sheet-head.rules.ts';
import { placeRole } from '../../unit/index.ts';
import { NO_RESULT, PART_WORDS, RESULT_WORDS, ROW_WORDS } from './column-words.fields.ts';
import type { FoundMeasure } from './measure-finder.rules.ts';
import type { ColumnChoice, LeftOutReason, ObservationColumn, ObservationColumnRole } from './sheet.ts';

type Find = (words: string) => readonly FoundMeasure[];

/** Whether a cell is one over the column that says what rows are about: the head stands where it stands. */
export function isRowHeading(cell: string): boolean {
  const role = rowRole(cell);
  return role === 'unitCode' || role === 'unitName' || role === 'indicatorCode' || role === 'indicatorName';
}

/**
 * What each column holds, by the words over it: what rows are about, then figures of what rows name or of an indicator of
 * its own; plans, estimates and comparisons are left out. What somebody chose for a column counts before its words.
 */
export function readColumns(
  columns: readonly HeadedColumn[],
  find: Find,
  choices: readonly ColumnChoice[],
): readonly ObservationColumn[] {
  const chosen = new Map(choices.map((choice) => [choice.place, choice]));
  const roles = columns.map(({ place, words }) => chosen.get(place)?.role ?? rowRole(words.join(' ')));
  const rowsSayWhat = roles.some((role) => role === 'indicatorCode' || role === 'indicatorName');
  const divided = dividedIn(columns, find, choices);
  const read = columns.map(({ place, words }, index): ObservationColumn => {
    const choice = chosen.get(place);
    if (choice) return { ...choice, certain: true, leftOut: choice.role === 'leftOut' ? 'unknown' : null };
    const role = roles[index];
    if (role) return { place, role, indicatorCodes: [], subgroupCode: null, year: null, certain: true, leftOut: null };
    return figureColumn(place, words, { find, divided, rowsSayWhat });
  });
  return oneOfEach(served(read), columns, new Set(chosen.keys()));
}

function rowRole(words: string): ObservationColumnRole | null {
  const folded = foldVietnamese(words).replace(/[*:]/g, '').trim();
  const roles = Object.entries(ROW_WORDS) as [ObservationColumnRole, readonly string[]][];
  const role = roles.find(([, names]) => names.includes(folded))?.[0];
  return role ?? placeRole(words);
}

/** The smaller the better: what the unit is asked for, a side whose other side is there; last a side alone, which is no figure. */
function fitOf({ asked, part, code }: FoundMeasure, divided: ReadonlySet<string>): number {
  if (part === 'numerator' && !divided.has(code)) return 4;
  return (asked ? 0 : 2) + (part === 'numerator' ? 0 : 1);
}

interface Surroundings {
  readonly find: Find;
  /** What a column of the table holds the denominator of. */
  readonly divided: ReadonlySet<string>;
  readonly rowsSayWhat: boolean;
}

function dividedIn(
  columns: readonly HeadedColumn[],
  find: Find,
  choices: readonly ColumnChoice[],
): ReadonlySet<string> {
  const found = columns.flatMap(({ words }) => measuresIn(words, find).filter(({ part }) => part === 'denominator'));
  const chosen = choices.filter(({ role }) => role === 'denominator').flatMap(({ indicatorCodes }) => indicatorCodes);
  return new Set([...found.map(({ code }) => code), ...chosen]);
}

/**
 * `Số hộ nghèo` is a count of its own, and the upper side of a rate: that only where the lower side, `Tổng số hộ`, stands
 * in the table too.
 */
function figureColumn(
  place: number,
  words: readonly string[],
  { find, divided, rowsSayWhat }: Surroundings,
): ObservationColumn {
  const told = foldVietnamese(words.join(' '));
  const years = [...new Set(told.match(/(?:19|20)\d\d/g))];
  const year = years.length === 1 ? Number(years[0]) : null;
  const left = (leftOut: LeftOutReason): ObservationColumn => ({
    ...{ place, role: 'leftOut', indicatorCodes: [], subgroupCode: null, year, certain: true, leftOut },
  });
  const measures = years.length > 1 ? [] : measuresIn(words, find);
  const reason = NO_RESULT.find(([, pattern]) => pattern.test(withoutNames(words, find)))?.[0];
  if (reason) return left(reason);
  const [first] = measures.toSorted((one, other) => fitOf(one, divided) - fitOf(other, divided));
  if (first) {
    const alike = measures.filter(({ part }) => part === first.part);
    const indicatorCodes = (first.part === 'denominator' ? alike : alike.slice(0, 1)).map(({ code }) => code);
    return { place, role: first.part, indicatorCodes, subgroupCode: null, year, certain: first.certain, leftOut: null };
  }
  const part = rowsSayWhat && years.length <= 1 && told !== '' ? partIn(told) : null;
  if (part) return { place, role: part, indicatorCodes: [], subgroupCode: null, year, certain: true, leftOut: null };
  return left('unknown');
}

/** Words without when, in what unit, and that it is a result. */
function plainWords(words: string): string {
  return plainHeading(words).replaceAll(RESULT_WORDS, ' ').replaceAll(/\s+/g, ' ').trim();
}

/** What is over a column once an indicator's own name is taken out, which may hold any word. */
function withoutNames(words: readonly string[], find: Find): string {
  return words
    .filter(
      (word) => !find(plainWords(word)).some(({ certain }) => certain) && !find(word).some(({ certain }) => certain),
    )
    .map(foldVietnamese)
    .join(' ');
}

function partIn(told: string): keyof typeof PART_WORDS | null {
  const plain = plainWords(told);
  const parts = Object.keys(PART_WORDS) as (keyof typeof PART_WORDS)[];
  return parts.find((part) => PART_WORDS[part].includes(plain)) ?? null;
}

/** The lower line says which part of what the upper names, or what is measured under a heading that names nothing. */
function measuresIn(words: readonly string[], find: Find): readonly FoundMeasure[] {
  const upper = find(plainWords(words.slice(0, -1).join(' '))).filter(({ part }) => part === 'value');
  const lower = words.at(-1) ?? '';
  const own = find(plainWords(lower));
  if (words.length > 1 && upper.length > 0) {
    const codes = new Set(upper.map(({ code }) => code));
    const side = own.filter(({ code, part }) => codes.has(code) && part !== 'value');
    if (side.length > 0) return side;
    const part = partIn(lower);
    if (part) return upper.map((found) => ({ ...found, part }));
    if (own.length === 0) return [];
  }
  if (own.length > 0) return own;
  return find(plainWords(words.join(' ')));
}

/** A denominator by a name that several indicators have serves the numerators that are there. */
function served(columns: readonly ObservationColumn[]): readonly ObservationColumn[] {
  const numerators = new Set(columns.filter(({ role }) => role === 'numerator').flatMap((each) => each.indicatorCodes));
  return columns.map((column) => {
    if (column.role !== 'denominator' || column.indicatorCodes.length < 2) return column;
    const there = column.indicatorCodes.filter((code) => numerators.has(code));
    return { ...column, indicatorCodes: there.length > 0 ? there : column.indicatorCodes };
  });
}

/** Of two columns that say what a row is about, the better one: `Chỉ số` before `Mục tiêu, chỉ tiêu`, else the first. */
function oneOfEach(
  columns: readonly ObservationColumn[],
  heads: readonly HeadedColumn[],
  chosen: ReadonlySet<number>,
): readonly ObservationColumn[] {
  const rank = ({ place }: ObservationColumn) => {
    if (chosen.has(place)) return -1;
    const head = foldVietnamese(heads.find((each) => each.place === place)?.words.join(' ') ?? '');
    return (ROW_WORDS.indicatorName ?? []).indexOf(head);
  };
  return columns.map((column) => {
    if (column.leftOut !== null || column.role === 'numerator') return column;
    if (column.role === 'denominator' || column.role === 'value') return column;
    const rivals = columns.filter(({ role }) => role === column.role);
    const best = rivals.toSorted((one, other) => rank(one) - rank(other) || one.place - other.place)[0];
    return best === column ? column : { ...column, role: 'leftOut', leftOut: 'unknown' };
  });
}
