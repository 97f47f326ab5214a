import { formatDecimal, formatInteger, formatQuantity } from '../../lib/format.ts';
import type { Looks } from '../../ui/chip.tsx';
import type { IndicatorFacts } from '../target/indicator.fragment.ts';
import type { AssessmentStatus } from './observation.labels.ts';

type Measured = Pick<IndicatorFacts, 'valueType' | 'unit'>;

/** Decimals that a measured ratio or rate is shown with, so that figures in a column line up. */
const QUOTIENT_DIGITS = 2;

function digitsOf({ valueType }: Pick<Measured, 'valueType'>): number | undefined {
  return valueType === 'RATIO' || valueType === 'RATE' ? QUOTIENT_DIGITS : undefined;
}

/** A measured value with its unit: `2,61%`, `3.000 căn nhà`; a milestone in words. */
export function measuredText(value: string, indicator: Measured): string {
  if (indicator.valueType === 'MILESTONE') return isZero(value) ? 'Chưa đạt' : 'Đã đạt';
  return formatQuantity(value, indicator.unit, digitsOf(indicator));
}

/** A measured value for a cell whose unit stands in the header. */
export function measuredFigure(value: string, indicator: Measured): string {
  return indicator.valueType === 'MILESTONE'
    ? measuredText(value, indicator)
    : formatDecimal(value, digitsOf(indicator));
}

/** What the value was counted from: `106 / 1.920`; null where nothing was divided. */
export function countsText(figure: {
  readonly numerator: string | null;
  readonly denominator: string | null;
}): string | null {
  if (figure.numerator === null || figure.denominator === null) return null;
  return `${formatInteger(figure.numerator)} / ${formatInteger(figure.denominator)}`;
}

/** How far reporting has come: `150/161 đơn vị đã báo cáo`. */
export function coverageText({ reported, expected }: { readonly reported: number; readonly expected: number }): string {
  return `${formatInteger(reported)}/${formatInteger(expected)} đơn vị đã báo cáo`;
}

function isZero(value: string): boolean {
  return /^-?[0.]+$/.test(value);
}

const STATUS_LOOKS: Readonly<Record<AssessmentStatus, Looks>> = {
  EXCEEDED: { tone: 'good', icon: 'up' },
  MET: { tone: 'good', icon: 'done' },
  ON_TRACK: { tone: 'good', icon: 'right' },
  AT_RISK: { tone: 'wait', icon: 'warning' },
  OFF_TRACK: { tone: 'bad', icon: 'down' },
  MISSED: { tone: 'bad', icon: 'stop' },
  NO_DATA: { tone: 'plain', icon: 'minus' },
  NOT_DUE: { tone: 'plain', icon: 'wait' },
  WAITING_FOR_ASSIGNMENT: { tone: 'info', icon: 'wait' },
  WAITING_FOR_PARENT: { tone: 'info', icon: 'wait' },
};

/** Shape and colour of a status; the words are `statusLabel`. */
export function statusLook(status: AssessmentStatus): Looks {
  return STATUS_LOOKS[status];
}

interface Placed {
  readonly target: { readonly ordinal: number } | null;
}

/** In the order of the targets in the plan; what no target stands for comes last. */
export function byPlan(one: Placed, other: Placed): number {
  return (one.target?.ordinal ?? Number.MAX_SAFE_INTEGER) - (other.target?.ordinal ?? Number.MAX_SAFE_INTEGER);
}
