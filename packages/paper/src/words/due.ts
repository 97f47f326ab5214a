import type { Due } from '@bacthang/domain/report';
import { formatPartialDate } from './dates.ts';

export const DUE_WORDS: Readonly<Record<Due['relation'], string>> = {
  before: 'trước ngày',
  onOrBefore: 'chậm nhất ngày',
  during: 'trong',
};

const NO_DAY = 'không ấn định ngày';
const QUARTERS = ['I', 'II', 'III', 'IV'];

/** When a report is due, in words: `trước ngày 10/12 hằng năm`, `trong quý IV/2025`. */
export function dueSentence(due: Due | null): string {
  if (due === null) return NO_DAY;
  const relation = DUE_WORDS[due.relation];
  if (due.date) return `${relation} ${formatPartialDate(due.date)}`;
  if (due.everyYear) return `${relation} ${due.everyYear.split('-').reverse().join('/')} hằng năm`;
  const [year, quarter] = due.quarter?.split('-Q') ?? [];
  return quarter ? `${relation.replace(' ngày', '')} quý ${QUARTERS[Number(quarter) - 1]}/${year}` : NO_DAY;
}
