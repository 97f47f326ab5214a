import { UNIT_TYPES, type Unit, type UnitSuccession } from '@bacthang/domain';
import type { Severity } from './finding-codes.ts';
import type { FindingLog } from './finding-log.ts';
import type { FindingCount, ImportFinding, ImportReport, UnitTally } from './import-report.ts';

const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** The report of an import: the log, grouped, with a tally of the units that came through. */
export function closeReport(
  source: string,
  log: FindingLog,
  units: readonly Unit[] = [],
  successions: readonly UnitSuccession[] = [],
): ImportReport {
  const whole = successions.filter((link) => link.extent === 'whole').length;
  return {
    source,
    tallies: tally(units),
    successions: { whole, part: successions.length - whole },
    findings: log.findings,
    counts: countFindings(log.findings),
  };
}

function countFindings(findings: readonly ImportFinding[]): readonly FindingCount[] {
  const groups = Map.groupBy(findings, ({ code, done }) => `${code} ${done}`);
  return [...groups.values()]
    .flatMap(([first, ...rest]) =>
      first ? [{ code: first.code, severity: first.severity, done: first.done, count: rest.length + 1 }] : [],
    )
    .sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity] || b.count - a.count);
}

function tally(units: readonly Unit[]): readonly UnitTally[] {
  const groups = Map.groupBy(units, ({ type, validFrom, validTo }) => `${type} ${validFrom} ${validTo}`);
  return [...groups.values()]
    .flatMap(([first, ...rest]) =>
      first ? [{ type: first.type, validFrom: first.validFrom, validTo: first.validTo, count: rest.length + 1 }] : [],
    )
    .sort(
      (a, b) =>
        (a.validFrom ?? '').localeCompare(b.validFrom ?? '') || UNIT_TYPES.indexOf(a.type) - UNIT_TYPES.indexOf(b.type),
    );
}
