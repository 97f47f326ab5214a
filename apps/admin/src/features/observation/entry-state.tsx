import { formatDateTime, formatInteger } from '../../lib/format.ts';
import { Chip, type Looks } from '../../ui/chip.tsx';
import classes from '../cascade/work-table.module.css';
import type { ReportFacts } from './entry.documents.ts';
import type { EntryRow } from './entry.rows.ts';
import { countsText } from './figure.labels.ts';
import { observationSourceLabel, observationStatusLabel } from './observation.labels.ts';

const LOOKS: Readonly<Record<ReportFacts['status'], Looks>> = {
  ESTIMATED: { tone: 'plain', icon: 'edit' },
  PROVISIONAL: { tone: 'wait', icon: 'wait' },
  OFFICIAL: { tone: 'good', icon: 'lock' },
};

/** What stands of a figure, most final first: its state, its counts, who gave it and when. */
export function ReportChips({ row: { official, submitted, estimated } }: { readonly row: EntryRow }) {
  const isAccepted = official?.numerator === submitted?.numerator && official?.denominator === submitted?.denominator;
  const standing = [official, isAccepted ? null : submitted, estimated].filter((report) => report !== null);
  if (standing.length === 0) return <Chip icon="minus">Chưa báo cáo</Chip>;
  return standing.map((report) => (
    <div key={report.id}>
      <Chip {...LOOKS[report.status]}>{observationStatusLabel(report.status)}</Chip>
      <div className={classes['dim']}>
        {countsText(report) ?? (report.numerator === null ? report.value : formatInteger(report.numerator))},{' '}
        {observationSourceLabel(report.source).toLowerCase()}
        {report.enteredBy && `, ${report.enteredBy.name}`}, {formatDateTime(report.enteredAt)}
      </div>
    </div>
  ));
}
