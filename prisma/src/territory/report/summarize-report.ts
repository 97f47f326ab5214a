import type { PlainDate, UnitType } from '@bacthang/domain';
import { FINDINGS, type Severity } from './finding-codes.ts';
import type { FindingCount, ImportFinding, ImportReport, Outcome, UnitTally } from './import-report.ts';

const EXAMPLES = 3;

const TYPES: Record<UnitType, string> = {
  country: 'quốc gia',
  province: 'tỉnh',
  municipality: 'thành phố trực thuộc trung ương',
  district: 'huyện',
  urbanDistrict: 'quận',
  town: 'thị xã',
  provincialCity: 'thành phố thuộc tỉnh',
  commune: 'xã',
  ward: 'phường',
  township: 'thị trấn',
  specialZone: 'đặc khu',
  village: 'thôn',
};

const OUTCOMES: Record<Outcome, string> = {
  repaired: 'đã sửa',
  added: 'đã bổ sung',
  derived: 'đã đặt',
  leftOut: 'bỏ ra',
  kept: 'giữ nguyên',
  refused: 'từ chối',
};

const SEVERITIES: Record<Severity, string> = { error: 'Lỗi', warning: 'Cảnh báo', info: 'Ghi nhận' };

/** The report as plain Vietnamese text, for a terminal or a log: what came through, then each kind of finding with examples. */
export function summarizeReport(report: ImportReport): string {
  return [
    `Nguồn: ${report.source}`,
    ...periodLines(report.tallies),
    `Kế thừa: ${figure(report.successions.whole)} toàn bộ, ${figure(report.successions.part)} một phần`,
    ...report.counts.flatMap((count) => findingLines(count, report.findings)),
  ].join('\n');
}

function periodLines(tallies: readonly UnitTally[]): readonly string[] {
  const periods = Map.groupBy(tallies, ({ validFrom, validTo }) => periodLabel(validFrom, validTo));
  return [...periods].map(
    ([label, group]) => `${label}: ${group.map(({ type, count }) => `${figure(count)} ${TYPES[type]}`).join(', ')}`,
  );
}

function periodLabel(from: PlainDate | null, to: PlainDate | null): string {
  if (from === null) return to === null ? 'Không giới hạn thời gian' : `Trước ${day(to)}`;
  return to === null ? `Từ ${day(from)}` : `Từ ${day(from)} đến trước ${day(to)}`;
}

function findingLines(group: FindingCount, findings: readonly ImportFinding[]): readonly string[] {
  const [, label] = FINDINGS[group.code];
  const examples = findings.filter(({ code, done }) => code === group.code && done === group.done).slice(0, EXAMPLES);
  return [
    `${SEVERITIES[group.severity]} · ${label}: ${figure(group.count)} (${OUTCOMES[group.done]})`,
    ...examples.map((example) => `  ${exampleLine(example)}`),
  ];
}

function exampleLine({ where, found, instead, allowed }: ImportFinding): string {
  const row = where.row === null ? '' : ` dòng ${where.row}`;
  const column = where.column === null ? '' : ` cột ${where.column}`;
  const shown = found.length > 80 ? `${found.slice(0, 80)}…` : found;
  return [
    `${where.table}${row}${column}: ${shown === '' ? '(trống)' : shown}`,
    instead === null ? '' : ` → ${instead}`,
    allowed === null ? '' : ` (cho phép: ${allowed})`,
  ].join('');
}

function figure(count: number): string {
  return count.toLocaleString('vi-VN');
}

function day(date: PlainDate): string {
  return date.split('-').reverse().join('/');
}
