import type { LabelledLooks } from '../../../ui/chip.tsx';
import type { CoverageState, CoverageUnit } from './coverage.documents.ts';

const STATES: Readonly<Record<CoverageState, LabelledLooks>> = {
  NOT_OPENED: { label: 'Chưa mở xem', tone: 'bad', icon: 'stop' },
  OPENED: { label: 'Đã mở, chưa ban hành', tone: 'wait', icon: 'wait' },
  DRAFTING: { label: 'Đang soạn', tone: 'wait', icon: 'wait' },
  PUBLISHED_BEFORE: { label: 'Theo bản cũ', tone: 'wait', icon: 'wait' },
  PUBLISHED: { label: 'Đã ban hành', tone: 'good', icon: 'done' },
};

export const coverageState = (state: CoverageState): LabelledLooks => STATES[state];

/** The order in which one has to act: who has not even opened it first. */
const ORDER = Object.keys(STATES) as readonly CoverageState[];

/** How many units stand where, in the order in which one has to act; states without a unit are left out. */
export function countByState(
  units: readonly Pick<CoverageUnit, 'state'>[],
): readonly { state: CoverageState; count: number }[] {
  return ORDER.map((state) => ({ state, count: units.filter((unit) => unit.state === state).length })).filter(
    ({ count }) => count > 0,
  );
}

export const COVERAGE_FILTERS = ['waiting', 'deviating', 'late'] as const;
export type CoverageFilter = (typeof COVERAGE_FILTERS)[number];

/** Whether a unit waits for a word, deviates from what was asked, or has not published on this revision. */
export function isShown({ state, requests, answers }: CoverageUnit, filter: CoverageFilter | undefined): boolean {
  if (filter === 'waiting') return requests > 0;
  if (filter === 'deviating') return answers.relaxed + answers.notApplicable > 0;
  return filter === undefined || state !== 'PUBLISHED';
}
