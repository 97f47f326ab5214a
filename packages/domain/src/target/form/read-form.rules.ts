import { type DecimalString, isDecimalString } from '../../shared/decimal.ts';
import { FIRST_YEAR, LAST_YEAR } from '../../shared/year.ts';
import type { Commitment, CommitmentKind, Comparator } from '../commitment.ts';
import {
  COMMITMENT_KIND_WORDS,
  COMPARATOR_SIGNS,
  DETAIL_WORDS,
  FORM_COLUMN_NAMES,
  FORM_COLUMNS,
  type FormColumn,
  type FormRow,
  OUTLOOK_WORD,
} from './form.ts';

/** What a line of the list says. `nestedInNumber` is the number of the line that it lies within. */
export interface FormTarget {
  readonly number: string;
  readonly nestedInNumber: string | null;
  readonly statement: string;
  readonly indicatorName: string;
  readonly subgroupName: string | null;
  readonly unit: string;
  readonly commitment: Commitment;
  readonly outlook: boolean;
}

const same = (a: string, b: string): boolean => a.normalize('NFC').trim().toLowerCase() === b.toLowerCase();

/** Which column of the list each cell of a head is, or null where it is not the head of such a list. */
export function formHead(cells: readonly string[]): readonly FormColumn[] | null {
  const columns = cells.map((cell) => FORM_COLUMN_NAMES.find((column) => same(cell, FORM_COLUMNS[column])));
  const whole = columns.length === FORM_COLUMN_NAMES.length && new Set(columns).size === columns.length;
  return whole && columns.every((column) => column !== undefined) ? columns : null;
}

/** What a line says; null for one that was changed into something the list has no words for. */
export function readFormRow(row: FormRow): FormTarget | null {
  const kind = wordOf(COMMITMENT_KIND_WORDS, row.kind);
  const amount = readAmount(row.amount);
  const years = readYears(row.years);
  if (kind === null || amount === null || years === null || row.statement.trim() === '') return null;
  const number = row.number.trim();
  const point = number.lastIndexOf('.');
  return {
    number,
    nestedInNumber: point < 0 ? null : number.slice(0, point),
    statement: row.statement.trim(),
    indicatorName: row.indicator.trim(),
    subgroupName: row.subgroup.trim() || null,
    unit: row.unit.trim(),
    commitment: { kind, ...amount, ...years, ...readDetails(row.details) },
    outlook: row.years.includes(OUTLOOK_WORD),
  };
}

function wordOf(words: Readonly<Record<CommitmentKind, string>>, written: string): CommitmentKind | null {
  const kinds = Object.keys(words) as CommitmentKind[];
  return kinds.find((kind) => same(written, words[kind])) ?? null;
}

type Amount = Pick<Commitment, 'comparator' | 'value' | 'upper'>;

function readAmount(written: string): Amount | null {
  const [, sign = '', figures = ''] = /^([<≤=≥>≈]?)\s*(.*)$/.exec(written.trim()) ?? [];
  const comparators = Object.keys(COMPARATOR_SIGNS) as Comparator[];
  const comparator = comparators.find((each) => COMPARATOR_SIGNS[each] === sign) ?? null;
  if (figures === '') return { comparator, value: null, upper: null };
  const [value, upper, ...more] = figures.split(/\s+[–-]\s+/).map((figure): DecimalString | null => {
    const decimal = figure.trim().replace(',', '.');
    return isDecimalString(decimal) ? decimal : null;
  });
  if (value === null || value === undefined || upper === null || more.length > 0) return null;
  return { comparator, value, upper: upper ?? null };
}

function readYears(written: string): Pick<Commitment, 'periodFrom' | 'periodTo'> | null {
  const [, first = '', last = first] = /^(\d{4})(?:\s*[-–]\s*(\d{4}))?(?:\s|$)/.exec(written.trim()) ?? [];
  const [periodFrom, periodTo] = [Number(first), Number(last)];
  return periodFrom >= FIRST_YEAR && periodTo <= LAST_YEAR && periodFrom <= periodTo ? { periodFrom, periodTo } : null;
}

function readDetails(written: string): Pick<Commitment, 'baseYear' | 'condition' | 'reference'> {
  const { baseYear, condition, reference } = DETAIL_WORDS;
  const form = new RegExp(
    `^(?:${baseYear}(\\d{4})(?:; |$))?(?:${condition}(.*?)(?:; (?=${reference})|$))?(?:${reference}(.*))?$`,
    's',
  );
  const found = form.exec(written.trim());
  return {
    baseYear: found?.[1] === undefined ? null : Number(found[1]),
    condition: found?.[2]?.trim() || null,
    reference: found?.[3]?.trim() || null,
  };
}
