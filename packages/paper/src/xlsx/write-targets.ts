import { FORM_COLUMNS, writeForm } from '@bacthang/domain';
import { TARGET_LIST_TITLE } from '../annex/target-list.rules.ts';
import type { PaperStream } from '../container/steady-zip.ts';
import { smallPrint } from '../foot/small-print.ts';
import type { PaperRevision } from '../paper.ts';
import { DECIMAL, heading, number, text } from './cells.ts';
import { workbook } from './workbook.ts';

const COLUMNS = [
  [FORM_COLUMNS.number, 6],
  [FORM_COLUMNS.statement, 50],
  [FORM_COLUMNS.indicator, 36],
  [FORM_COLUMNS.subgroup, 24],
  [FORM_COLUMNS.kind, 24],
  ['So sánh', 9],
  [FORM_COLUMNS.amount, 12],
  ['Đến mức', 12],
  [FORM_COLUMNS.unit, 14],
  ['Từ năm', 9],
  ['Đến năm', 9],
  [FORM_COLUMNS.details, 36],
] as const;

const SIGN = /^[<≤=≥>≈]/;

/** The targets of a revision as a spreadsheet, a line each, figures and years as numbers. */
export function writeTargets(revision: PaperRevision): Promise<PaperStream> {
  const { targets, facts, organization } = revision.content;
  const lines = writeForm(targets, revision.catalogue).map((line, index) => {
    const { value = null, upper = null, periodFrom, periodTo } = targets[index]?.commitment ?? {};
    return [
      text(line.number),
      ...[line.statement, line.indicator, line.subgroup, line.kind].map((each) => text(each)),
      text(SIGN.exec(line.amount)?.[0] ?? '', { align: 'center' }),
      number(value, DECIMAL),
      number(upper, DECIMAL),
      text(line.unit),
      number(String(periodFrom), '0'),
      number(String(periodTo), '0'),
      text(line.details),
    ];
  });
  return workbook({
    name: 'Chỉ tiêu',
    rows: [
      [
        text(`${TARGET_LIST_TITLE}: ${facts.number ?? facts.title}, ${organization.name}`, {
          fontWeight: 'bold',
          wrap: false,
        }),
      ],
      COLUMNS.map(([head]) => heading(head)),
      ...lines,
      [text(smallPrint(revision), { wrap: false })],
    ],
    widths: COLUMNS.map(([, width]) => width),
    headRows: 2,
  });
}
