import { formatDateTime, formatInteger } from '../../lib/format.ts';
import { measureName } from '../target/commitment.labels.ts';
import type { ReportFacts } from './entry.documents.ts';
import type { EntryRow } from './entry.rows.ts';
import { countsText } from './figure.labels.ts';

type Counts = Pick<ReportFacts, 'numerator' | 'denominator' | 'value'>;

const figure = (report: Counts): string => countsText(report) ?? formatInteger(report.numerator ?? '0');

/** A figure that waits to be accepted, beside the official one that it would replace. */
export function waitingText({ indicator, subgroup, submitted, official }: EntryRow): string {
  const before = official === null ? '' : `, thay cho số chính thức ${figure(official)}`;
  return `${measureName(indicator, subgroup)}: ${submitted === null ? '' : figure(submitted)}${before}`;
}

/** What the viewer saw and what stands now, of a figure corrected in between; null if it was none of those seen. */
export function correctionText(seen: readonly EntryRow[], now: ReportFacts): string | null {
  const row = seen.find(({ submitted }) => submitted?.id === now.id);
  if (!row?.submitted) return null;
  const who = `${now.enteredBy?.name ?? 'không rõ ai'}, ${formatDateTime(now.enteredAt)}`;
  return `${measureName(row.indicator, row.subgroup)}: bạn đã xem ${figure(row.submitted)}, nay là ${figure(now)} (${who})`;
}
