import { AREAS, DEPRIVATIONS, type Deprivation, HOUSEHOLD_CLASSES } from '../standard.ts';
import { bandsOf } from './objects.rules.ts';
import type { Settled } from './settled.ts';

/** Classes as numbers: those of `HOUSEHOLD_CLASSES` by position, then what is not decided. */
export const UNDECIDED_CODE = HOUSEHOLD_CLASSES.length;

/** The bit of a deprivation in a mask. */
export function deprivationBit(deprivation: Deprivation): number {
  return 1 << DEPRIVATIONS.indexOf(deprivation);
}

/**
 * Households side by side, one place each. `area` is the position in `AREAS`; `income` is in whole đồng a person a month,
 * or in points, as the way asks, and below zero where it is not known; `deprived` and `unknown` have a bit for each
 * deprivation (`deprivationBit`) as the standard's own definitions found it. Bits that it does not count are passed over.
 */
export interface HouseholdColumns {
  readonly area: Uint8Array;
  readonly income: Int32Array;
  readonly deprived: Uint16Array;
  readonly unknown: Uint16Array | null;
}

/** Writes each household's class code into `out` (the same length as the columns) and gives it back. */
export type ColumnClassifier = (columns: HouseholdColumns, out: Uint8Array) => Uint8Array;

/** More lines than any standard draws through income; a table for fewer is filled up with lines nobody reaches. */
const MOST_LINES = 2;
const NEVER = 2 ** 31 - 1;
const WIDTH = 16;

/** How many bits a mask has. */
const BITS = Uint8Array.from({ length: 1 << 16 }, (_, mask) => mask.toString(2).replaceAll('0', '').length);

/** Rows of the tables: every value that the area column can hold × bands (the last: income not known). */
const AREA_VALUES = 256;
const BANDS = MOST_LINES + 2;
const NOT_KNOWN = BANDS - 1;

/** The standard's table of classes laid out for two look-ups a household: which band, then which class. */
interface Layout {
  readonly lines: Int32Array;
  readonly byCount: Uint8Array;
  readonly byRange: Uint8Array;
  readonly counted: number;
}

/**
 * The certain class of every household in columns, `UNDECIDED_CODE` where it hangs on what is unknown or where the area is
 * none. Laid out from the same bands that `classifyObject` reads.
 */
export function columnsOf(settled: Settled): ColumnClassifier {
  const layout = layOut(settled);
  return (columns, out) =>
    columns.unknown === null ? byCount(layout, columns, out) : byRange(layout, columns, columns.unknown, out);
}

function layOut({ table, deprivations }: Settled): Layout {
  const lines = new Int32Array(AREA_VALUES * MOST_LINES).fill(NEVER);
  const certain = new Uint8Array(AREA_VALUES * BANDS * WIDTH).fill(UNDECIDED_CODE);
  const ranges = new Uint8Array(certain.length * WIDTH).fill(UNDECIDED_CODE);
  const count = deprivations.length;
  for (const [areaAt, area] of AREAS.entries()) {
    const { lines: drawn, classes } = bandsOf(table, area, count);
    if (drawn.length > MOST_LINES) throw new RangeError(`${drawn.length} lines of income are more than columns have`);
    lines.set(drawn, areaAt * MOST_LINES);
    for (let band = 0; band <= drawn.length; band += 1) {
      const row = (areaAt * BANDS + band) * WIDTH;
      for (let least = 0; least <= count; least += 1) {
        for (let most = least; most <= count; most += 1) {
          const found = classes[(band * (count + 1) + least) * (count + 1) + most];
          if (!found) continue;
          const code = HOUSEHOLD_CLASSES.indexOf(found);
          ranges[(row + least) * WIDTH + most] = code;
          if (least === most) certain[row + least] = code;
        }
      }
    }
  }
  const counted = deprivations.reduce((mask, { deprivation }) => mask | deprivationBit(deprivation), 0);
  return { lines, byCount: certain, byRange: ranges, counted };
}

function byCount({ lines, byCount: classes, counted }: Layout, columns: HouseholdColumns, out: Uint8Array): Uint8Array {
  const { area, income, deprived } = columns;
  for (let at = 0; at < out.length; at += 1) {
    const place = area[at] as number;
    const amount = income[at] as number;
    const first = place * MOST_LINES;
    const above = (amount > (lines[first] as number) ? 1 : 0) + (amount > (lines[first + 1] as number) ? 1 : 0);
    const band = amount < 0 ? NOT_KNOWN : above;
    const count = BITS[(deprived[at] as number) & counted] as number;
    out[at] = classes[(place * BANDS + band) * WIDTH + count] as number;
  }
  return out;
}

function byRange(
  { lines, byRange: classes, counted }: Layout,
  columns: HouseholdColumns,
  unknown: Uint16Array,
  out: Uint8Array,
): Uint8Array {
  const { area, income, deprived } = columns;
  for (let at = 0; at < out.length; at += 1) {
    const place = area[at] as number;
    const amount = income[at] as number;
    const first = place * MOST_LINES;
    const above = (amount > (lines[first] as number) ? 1 : 0) + (amount > (lines[first + 1] as number) ? 1 : 0);
    const band = amount < 0 ? NOT_KNOWN : above;
    const sure = (deprived[at] as number) & counted & ~(unknown[at] as number);
    const least = BITS[sure] as number;
    const most = least + (BITS[(unknown[at] as number) & counted] as number);
    out[at] = classes[((place * BANDS + band) * WIDTH + least) * WIDTH + most] as number;
  }
  return out;
}
