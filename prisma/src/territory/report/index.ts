export { closeReport } from './close-report.ts';
export { FINDINGS, type FindingCode, type Severity } from './finding-codes.ts';
export { createFindingLog, type FindingLog } from './finding-log.ts';
export type { FindingCount, ImportFinding, ImportReport, Outcome, Place, UnitTally } from './import-report.ts';
export { summarizeReport } from './summarize-report.ts';
