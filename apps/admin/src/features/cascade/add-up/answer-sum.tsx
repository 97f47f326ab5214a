import { useMemo } from 'react';
import type { IndicatorFacts } from '../../target/indicator.fragment.ts';
import classes from '../work-table.module.css';
import { reliance } from './add-up.labels.ts';
import { type Answering, spoken } from './company.ts';
import { roomSentence, wholeSentence } from './feedback.labels.ts';
import type { useCompany } from './use-company.ts';

interface AnswerSumProps {
  readonly company: ReturnType<typeof useCompany>;
  readonly row: Answering;
  readonly indicator: IndicatorFacts;
}

/** The room that is left above, and what the answer does to the sum, while it is typed. */
export function AnswerSum({ company, row: { draft, judgement, isTyped }, indicator }: AnswerSumProps) {
  const found = useMemo(
    () => company && spoken(company, { draft, judgement, isTyped }),
    [company, draft, judgement, isTyped],
  );
  if (company === null || found === null) return null;
  const others = company.others.get(found.year);
  const room = roomSentence(found, indicator, company.whole);
  return (
    <tr className={classes['details']}>
      <td />
      <td colSpan={7} aria-live="polite">
        <div>
          {room && <strong>{room} </strong>}
          {wholeSentence(found, indicator, company.whole)}
        </div>
        {others && company.otherCount > 0 && (
          <div className={classes['dim']}>Các đơn vị khác: {reliance(others, company.otherCount).join('; ')}.</div>
        )}
      </td>
    </tr>
  );
}
