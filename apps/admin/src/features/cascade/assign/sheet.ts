import type { AllocationDirection, AssignmentMeasure } from '@bacthang/domain/cascade';
import { isQuotient } from '@bacthang/domain/indicator';
import { fromWire } from '../../../lib/wire.ts';
import { domainIndicator, type IndicatorFacts } from '../../target/indicator.fragment.ts';
import type { SheetFacts } from './assign.documents.ts';

/** A unit below, with what is known of it before the year. */
export interface SheetUnit {
  readonly key: string;
  /** The official code. */
  readonly code: string;
  /** Without the word for its kind: `Ân Thi`. */
  readonly name: string;
  /** As it stands within a sentence: `huyện Ân Thi`. */
  readonly fullName: string;
  readonly start: bigint | null;
  readonly denominator: bigint | null;
  /** The year at whose end both stood. */
  readonly startYear: number | null;
}

/** What a target is shared out over: the units, and how their figures are measured. */
export interface Sheet {
  readonly year: number;
  readonly indicator: IndicatorFacts;
  readonly measure: AssignmentMeasure;
  readonly direction: AllocationDirection;
  /** Whether the figure is a numerator over a denominator, so that units have a rate. */
  readonly hasRate: boolean;
  readonly units: readonly SheetUnit[];
  /** Of the publisher's own unit, which may know more than its units below together. */
  readonly total: Pick<SheetUnit, 'start' | 'denominator'>;
  readonly suggestion: SheetFacts['suggestion'];
}

/** The sheet as it came, with whole numbers to reckon with. */
export function readSheet(facts: SheetFacts, indicator: IndicatorFacts): Sheet {
  const measure = fromWire(facts.measure);
  return {
    year: facts.year,
    indicator,
    measure,
    direction: fromWire(facts.direction),
    hasRate: measure === 'atEnd' && isQuotient(domainIndicator(indicator)),
    units: facts.units.map(({ unitKey, unitCode, unitName, unitFullName, start, denominator, startYear }) => ({
      key: unitKey,
      code: unitCode,
      name: unitName,
      fullName: unitFullName,
      start: wholeOf(start),
      denominator: wholeOf(denominator),
      startYear,
    })),
    total: { start: wholeOf(facts.start), denominator: wholeOf(facts.denominator) },
    suggestion: facts.suggestion,
  };
}

function wholeOf(text: string | null): bigint | null {
  return text === null ? null : BigInt(text);
}
