import type { PlainDate } from '../shared/index.ts';
import type { HouseholdClass } from '../standard/index.ts';

/**
 * Why a household is reviewed: it stands on the list, asked for it (Mẫu số 01), asks to be recognised as escaped (Mẫu số
 * 04), or came with a file of results of the round.
 */
export const CASE_SOURCES = ['list', 'form01', 'form04', 'file'] as const;
export type CaseSource = (typeof CASE_SOURCES)[number];

/** That something was done, on which day and by whom. */
export interface Done {
  readonly on: PlainDate;
  readonly by: string;
}

/** Chấm điểm: the class that the score sheet gives. */
export interface Scoring extends Done {
  readonly class: HouseholdClass;
}

/** Họp thôn over one household: how many were present, how many of them agreed. */
export interface Meeting extends Done {
  readonly present: number;
  readonly agreeing: number;
}

/** Niêm yết: put up from `on` on. */
export type Posting = Done;

/** Phúc tra, and the posting of what it found. */
export interface Recheck extends Done {
  readonly class: HouseholdClass;
  readonly posting: Posting | null;
}

/** Khiếu nại, phản ánh while the list is put up. */
export interface Complaint extends Done {
  readonly reason: string;
  readonly recheck: Recheck | null;
}

/** What the tier above says to the list before it is decided. */
export interface OpinionAnswer extends Done {
  readonly agrees: boolean;
  readonly note: string | null;
}

/** Xin ý kiến cấp trên: asked by the commune, answered by the tier above. */
export interface Opinion {
  readonly asked: Done;
  readonly answered: OpinionAnswer | null;
}

/** Quyết định công nhận of the commune's chairman (Mẫu số 02). */
export interface ReviewDecision extends Done {
  readonly number: string;
  readonly class: HouseholdClass;
}

/** Giấy chứng nhận hộ nghèo, hộ cận nghèo (Mẫu số 03). */
export interface Certificate extends Done {
  readonly number: string;
}

/**
 * One household in one round, with everything that was done, in the order it was. Each meeting is about the scoring in
 * the same place of the list: where it did not agree, another scoring and another meeting follow.
 */
export interface ReviewCase {
  readonly id: string;
  readonly roundId: string;
  readonly householdId: string;
  readonly villageId: string;
  readonly source: CaseSource;
  readonly classBefore: HouseholdClass | null;
  readonly listed: Done;
  readonly scorings: readonly Scoring[];
  readonly meetings: readonly Meeting[];
  readonly posting: Posting | null;
  readonly complaints: readonly Complaint[];
  readonly opinion: Opinion | null;
  readonly decision: ReviewDecision | null;
  readonly certificate: Certificate | null;
}
