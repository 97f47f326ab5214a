import type { IndicatorFacts } from '../target/indicator.fragment.ts';
import type { EntryData, ReportFacts } from './entry.documents.ts';
import { byPlan } from './figure.labels.ts';
import { measureOf } from './measure.ts';

type Asked = EntryData['asked'][number];

/** One line of the report: what is measured, what stands, and what to hold it against. */
export interface EntryRow {
  readonly measure: string;
  readonly indicator: IndicatorFacts;
  readonly subgroup: Asked['subgroup'];
  readonly target: Asked['target'];
  readonly required: string | null;
  /** Submitted, not yet accepted. */
  readonly submitted: ReportFacts | null;
  readonly official: ReportFacts | null;
  readonly estimated: ReportFacts | null;
  readonly last: EntryData['last'][number] | null;
  /** The year before was measured by another standard. */
  readonly isBroken: boolean;
  readonly rolledUp: Pick<Asked, 'value' | 'reported' | 'expected'>;
}

/** The lines of a unit's report of a year, in the order of its targets. */
export function entryRows({
  asked,
  last,
  observations,
}: Pick<EntryData, 'asked' | 'last' | 'observations'>): readonly EntryRow[] {
  const nameOf = (each: {
    readonly indicator: { readonly code: string };
    readonly subgroup: { readonly code: string } | null;
  }) => measureOf(each.indicator.code, each.subgroup?.code ?? null);
  const before = new Map(last.map((figure) => [nameOf(figure), figure]));
  // A sample survey is a series of its own; a report never answers it.
  const reports = Map.groupBy(
    observations.filter(({ source }) => source !== 'SURVEY'),
    nameOf,
  );
  return asked.toSorted(byPlan).map(({ indicator, subgroup, target, required, standardCode, ...rolledUp }) => {
    const measure = measureOf(indicator.code, subgroup?.code ?? null);
    const of = (status: ReportFacts['status']) =>
      reports.get(measure)?.find((report) => report.status === status) ?? null;
    const previous = before.get(measure) ?? null;
    const standards = [standardCode, previous?.standardCode ?? null];
    const isBroken = indicator.breaksAtStandard && !standards.includes(null) && standards[0] !== standards[1];
    return {
      measure,
      indicator,
      subgroup,
      target,
      required,
      submitted: of('PROVISIONAL'),
      official: of('OFFICIAL'),
      estimated: of('ESTIMATED'),
      last: previous,
      isBroken,
      rolledUp,
    };
  });
}

/** Submitted figures that a tier above has not made official, or that differ from what it did. */
export function awaitingAcceptance(rows: readonly EntryRow[]): readonly EntryRow[] {
  return rows.filter(({ submitted, official }) => {
    if (submitted === null) return false;
    return (
      official === null || submitted.numerator !== official.numerator || submitted.denominator !== official.denominator
    );
  });
}
