import { isWithin, type PlainDate } from '@bacthang/domain/shared';
import { codeLabel } from '../../lib/parameter.labels.ts';
import { Chip } from '../../ui/chip.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import classes from '../cascade/work-table.module.css';
import type { ApplicableRule } from './standard.documents.ts';
import { CERTAINTIES, citationText, periodText, type RuleSubject, SUBJECTS } from './standard.labels.ts';

interface ApplicableProps {
  readonly rules: readonly ApplicableRule[];
  readonly on: PlainDate;
  /** Every period, and not only those that the day lies in. */
  readonly all: boolean;
}

/** What of the law applies on the day, or when, a line a period; those of the day are marked. */
export function Applicable({ rules, on, all }: ApplicableProps) {
  const subjects = Object.keys(SUBJECTS) as readonly RuleSubject[];
  return (
    <TableScroll flat label="Văn bản nào áp dụng khi nào">
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">Việc</th>
            <th scope="col">Khoảng thời gian</th>
            <th scope="col">Áp dụng</th>
            <th scope="col">Căn cứ</th>
            <th scope="col">Mức chắc chắn</th>
          </tr>
        </thead>
        <tbody>
          {subjects.flatMap((subject) =>
            rules
              .filter((rule) => rule.subject === subject && (all || isWithin(on, rule.from, rule.to)))
              .map((rule) => (
                <Line key={`${subject}${rule.from}`} rule={rule} now={isWithin(on, rule.from, rule.to)} />
              )),
          )}
        </tbody>
      </table>
    </TableScroll>
  );
}

function Line({ rule, now }: { readonly rule: ApplicableRule; readonly now: boolean }) {
  const { subject, from, to, value, citation } = rule;
  const looks = CERTAINTIES[citation.certainty];
  return (
    <tr>
      <th scope="row">{SUBJECTS[subject]}</th>
      <td>
        {periodText(from, to)} {now && <Chip icon="pin">ngày đang xem</Chip>}
      </td>
      <td>
        <span className={classes['label']}>Áp dụng</span>
        {codeLabel(value)}
      </td>
      <td>
        <span className={classes['label']}>Căn cứ</span>
        {citationText(citation)}
      </td>
      <td>
        <Chip tone={looks.tone} icon={looks.icon}>
          {looks.label}
        </Chip>
      </td>
    </tr>
  );
}
