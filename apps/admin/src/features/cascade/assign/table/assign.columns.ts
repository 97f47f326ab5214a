import { officeRow, type Share } from '@bacthang/domain/cascade';
import type { DecimalString } from '@bacthang/domain/shared';
import { formatDecimal, formatInteger } from '../../../../lib/format.ts';
import { domainIndicator } from '../../../target/indicator.fragment.ts';
import type { ByHand, HandField } from '../assign.draft.ts';
import type { Sheet, SheetUnit } from '../sheet.ts';
import { amongName, countedName, raised, rateDecimal, shareVerb } from '../words/assign.labels.ts';

/** The columns of the office's own table, in its words: hộ, hộ nghèo, tỷ lệ, giảm, cuối kỳ, tỷ lệ cuối; and what is set by hand. */
export type ColumnKey = HandField | 'denominator' | 'start' | 'startRate' | 'end' | 'endRate' | 'other' | 'difference';

export interface Column {
  readonly key: ColumnKey;
  readonly title: string;
  /** Under the title: of when, or in what. */
  readonly about: string;
}

const HAND_FIELDS: ReadonlySet<string> = new Set<HandField>(['pinned', 'minimum', 'maximum']);

/** The field that a column sets by hand; null for one that is only read. */
export function fieldOf({ key }: Column): HandField | null {
  return HAND_FIELDS.has(key) ? (key as HandField) : null;
}

/** The columns in their order; on a narrow screen what is worked on stands first. `other` names the way held against. */
export function columnsFor(sheet: Sheet, other: string | null, narrow: boolean): readonly Column[] {
  const { indicator, year, measure, hasRate, units } = sheet;
  const column = (key: ColumnKey, title: string, about: string): Column => ({ key, title, about });
  const [before, at] = [`cuối ${year - 1}`, `cuối ${year}`];
  const rate = indicator.unit.startsWith('%') ? 'Tỷ lệ (%)' : `Tỷ lệ (${indicator.unit})`;
  const counted = raised(countedName(sheet));
  const knows = units.some(({ start }) => start !== null);
  const denominator = indicator.denominator !== null ? [column('denominator', raised(amongName(sheet)), before)] : [];
  const start =
    measure === 'inYear'
      ? knows
        ? [column('start', 'Kết quả', `năm ${year - 1}`)]
        : []
      : [column('start', counted, before), ...(hasRate ? [column('startRate', rate, before)] : [])];
  const end =
    measure === 'inYear' ? [] : [column('end', counted, at), ...(hasRate ? [column('endRate', rate, at)] : [])];
  const share = column('pinned', shareVerb(sheet), measure === 'inYear' ? countedName(sheet) : `trong ${year}`);
  const bounds = [column('minimum', 'Ít nhất', 'tự đặt'), column('maximum', 'Nhiều nhất', 'tự đặt')];
  const compared =
    other === null ? [] : [column('other', 'Cách khác', other), column('difference', 'Chênh', 'so với cách khác')];
  return narrow
    ? [share, ...compared, ...end, ...denominator, ...start, ...bounds]
    : [...denominator, ...start, share, ...bounds, ...end, ...compared];
}

/** All of a unit's line. `share` is null as long as no shares have ever added up. */
export interface AssignRow {
  readonly unit: SheetUnit;
  readonly byHand: ByHand;
  readonly share: Share | null;
  readonly other: bigint | null;
}

/** A cell's figure as an exact decimal, text that is no figure as it was typed; null for an empty cell. */
export function cellValue(
  { unit, byHand, share, other }: AssignRow,
  key: ColumnKey,
  sheet: Sheet,
): DecimalString | null {
  const whole = (count: bigint | null | undefined) => (count == null ? null : String(count));
  const row = () => officeRow(share ?? nothingShared(unit), sheet.direction, domainIndicator(sheet.indicator));
  switch (key) {
    case 'denominator':
      return whole(unit.denominator);
    case 'start':
      return whole(unit.start);
    case 'startRate': {
      const { startRate } = row();
      return startRate && rateDecimal(startRate, sheet);
    }
    case 'pinned':
      return byHand.pinned || whole(share?.share);
    case 'minimum':
    case 'maximum':
      return byHand[key] || null;
    case 'end':
      return share && whole(row().end);
    case 'endRate': {
      const { endRate } = row();
      return share && endRate && rateDecimal(endRate, sheet);
    }
    case 'other':
      return whole(other);
    case 'difference':
      return other === null || share === null ? null : whole(share.share - other);
  }
}

/** The figure as it is shown: grouped, with a comma; a difference with its sign. What is no figure stands as typed. */
export function cellText(value: string | null, key: ColumnKey): string {
  if (value === null) return '';
  if (!/^-?\d+(\.\d+)?$/.test(value)) return value;
  if (key === 'difference' && !value.startsWith('-') && value !== '0') return `+${formatInteger(value)}`;
  return formatDecimal(value);
}

/** A unit's line before anything is shared out. */
export function nothingShared({ key, fullName, start, denominator }: SheetUnit): Share {
  const unit = {
    code: key,
    name: fullName,
    basis: null,
    start,
    denominator,
    minimum: null,
    maximum: null,
    pinned: null,
  };
  return { unit, share: 0n, pinned: false, atBound: null };
}
