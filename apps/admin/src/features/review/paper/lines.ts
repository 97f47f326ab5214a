import { type PostingLine, postingList } from '@bacthang/domain/household';
import { fromWire } from '../../../lib/wire.ts';
import type { CaseRow } from '../review.documents.ts';

/** The lines to be put up of households that have a result. */
export function postingLines(cases: readonly CaseRow[]): readonly PostingLine[] {
  return postingList(
    cases.flatMap(({ headName, village, class: of, classBefore }) =>
      of === null
        ? []
        : [
            {
              headName,
              villageName: village.name,
              class: fromWire(of),
              classBefore: classBefore && fromWire(classBefore),
            },
          ],
    ),
  );
}

/** The lists of a decision (Mẫu số 02), each with its title; who was and is on none is on none of them. */
export const DECISION_LISTS = {
  poor: 'Danh sách hộ nghèo',
  nearPoor: 'Danh sách hộ cận nghèo',
  escapedPoverty: 'Danh sách hộ thoát nghèo',
  escapedNearPoverty: 'Danh sách hộ thoát cận nghèo',
} as const;
export type DecisionList = keyof typeof DECISION_LISTS;

/**
 * Which lists a household is on: the one of its class, and that of those who escaped, which one that became near-poor is on
 * beside the near-poor one.
 */
export function listsOf({
  class: now,
  classBefore,
}: Pick<PostingLine, 'class' | 'classBefore'>): readonly DecisionList[] {
  return [
    ...(now === 'above' ? [] : [now]),
    ...(classBefore === 'poor' && now !== 'poor' ? (['escapedPoverty'] as const) : []),
    ...(classBefore === 'nearPoor' && now === 'above' ? (['escapedNearPoverty'] as const) : []),
  ];
}

export function linesOn(list: DecisionList, lines: readonly PostingLine[]): readonly PostingLine[] {
  return lines.filter((line) => listsOf(line).includes(list));
}
