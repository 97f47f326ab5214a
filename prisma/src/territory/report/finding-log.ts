import { FINDINGS, type FindingCode } from './finding-codes.ts';
import type { ImportFinding, Outcome, Place } from './import-report.ts';

interface Extra {
  readonly instead?: string;
  readonly allowed?: string;
}

/** Collects findings in the order met; severity follows from the code. */
export interface FindingLog {
  readonly findings: readonly ImportFinding[];
  note(code: FindingCode, where: Place, found: string, done: Outcome, extra?: Extra): void;
  hasErrors(): boolean;
}

export function createFindingLog(): FindingLog {
  const findings: ImportFinding[] = [];
  return {
    findings,
    note(code, where, found, done, extra = {}) {
      const [severity] = FINDINGS[code];
      findings.push({
        code,
        severity,
        where,
        found,
        done,
        instead: extra.instead ?? null,
        allowed: extra.allowed ?? null,
      });
    },
    hasErrors: () => findings.some((finding) => finding.severity === 'error'),
  };
}
