import type { Due } from '@bacthang/domain';
import type { PlanReading } from '../reading/reading.ts';
import { planSections } from '../reading/sections.rules.ts';
import type { ReadTarget } from '../target/target.ts';

const ROMAN = ['I', 'II', 'III', 'IV'];

/**
 * A reading as the command prints it. Values are JSON numbers, a range two of them; `year` is given where one year binds,
 * `period` ("2021-2025") where several do. Places are `{ paragraph, start, end }` in `paragraphs`.
 */
export function printedReading(reading: PlanReading) {
  const { facts, citations, paragraphs } = reading;
  const { period, outlookYear, ...document } = facts;
  return {
    document: {
      ...document,
      period: period === null ? null : printedYears(period.from, period.to),
      outlook: outlookYear,
      cited: citations,
    },
    targets: reading.targets.map(printedTarget),
    assignments: reading.shares.map(({ value, upper, indicator, subgroup, ...share }) => ({
      ...share,
      ...named(indicator),
      subgroup: subgroup?.name ?? null,
      value: printedValue(value, upper),
    })),
    pastFigures: reading.pastFigures.map(({ value, upper, indicator, subgroup, ...figure }) => ({
      ...figure,
      ...named(indicator),
      subgroup: subgroup?.name ?? null,
      value: printedValue(value, upper),
    })),
    obligations: reading.obligations.map((obligation) => ({
      ...obligation,
      due: printedDue(obligation.due),
      dueRelation: obligation.due?.relation ?? null,
    })),
    tasks: reading.tasks,
    responsibilities: reading.responsibilities,
    funding: reading.funding,
    recipients: reading.recipients,
    sections: planSections(reading.sections, paragraphs),
    doubts: reading.doubts,
    format: reading.format,
    paragraphs: paragraphs.map(({ text, line }) => ({ text, line })),
  };
}

function printedTarget({ commitment, indicator, subgroup, ...target }: ReadTarget) {
  const { kind, value, upper, periodFrom, periodTo, ...rest } = commitment;
  const single = periodFrom !== null && periodFrom === periodTo;
  return {
    ...target,
    ...named(indicator),
    ...rest,
    commitment: kind,
    value: value === null ? null : printedValue(value, upper),
    year: single ? periodTo : null,
    period: single || periodTo === null ? null : printedYears(periodFrom, periodTo),
    subgroup: subgroup?.name ?? null,
    subgroupCode: subgroup?.code ?? null,
  };
}

function named(indicator: ReadTarget['indicator']) {
  return {
    indicator: indicator?.name ?? null,
    indicatorCode: indicator?.code ?? null,
    indicatorConfidence: indicator?.confidence ?? 0,
  };
}

function printedValue(value: string, upper: string | null): number | readonly [number, number] {
  return upper === null ? Number(value) : [Number(value), Number(upper)];
}

function printedYears(from: number | null, to: number): string {
  return from === null || from === to ? String(to) : `${from}-${to}`;
}

/** As a plan writes it: "2025-09-15", "10/12" of each year, "Quý IV/2025". */
function printedDue(due: Due | null): string | null {
  if (due === null) return null;
  if (due.everyYear !== null) return due.everyYear.split('-').toReversed().join('/');
  const [, year, quarter] = /^(\d{4})-Q([1-4])$/.exec(due.quarter ?? '') ?? [];
  return year === undefined ? due.date : `Quý ${ROMAN[Number(quarter) - 1]}/${year}`;
}
