import type { Transaction } from '@bacthang/database';
import { applyAct, type HouseholdFacts, type PlainDate, type Result, type ReviewCase } from '@bacthang/domain';
import { caseClassifier, type Scored } from '../../../review/classify-case.ts';
import type { OpenedRound } from '../../../review/round.store.ts';

type Classifier = (given: HouseholdFacts) => Result<Scored>;

export interface Scorer {
  readonly round: OpenedRound;
  readonly userId: string;
  readonly classify: (facts: HouseholdFacts, on: PlainDate) => Promise<Result<Scored>>;
  /** Puts the scoring to the rules of the review: whether it may be made on that day. */
  readonly score: (reviewed: ReviewCase, scored: Scored, on: PlainDate) => Result<ReviewCase>;
}

/** Scores households of a round one after the other; what the law says on a day is loaded once. */
export function scorer(db: Transaction, round: OpenedRound, userId: string): Scorer {
  const classifiers = new Map<PlainDate, Promise<Classifier>>();
  const classifierOn = (on: PlainDate): Promise<Classifier> => {
    const ready = classifiers.get(on) ?? caseClassifier(db, round, on);
    classifiers.set(on, ready);
    return ready;
  };
  return {
    round,
    userId,
    classify: async (facts, on) => (await classifierOn(on))(facts),
    score: (reviewed, scored, on) =>
      applyAct(reviewed, { kind: 'score', on, by: userId, class: scored.class }, round.context),
  };
}

/** A household as the round will have it once the import has listed it. */
export function listedCase(round: OpenedRound, householdId: string, villageId: string, userId: string): ReviewCase {
  return {
    id: '',
    roundId: round.row.id,
    householdId,
    villageId,
    source: 'file',
    classBefore: null,
    listed: { on: round.round.openedOn, by: userId },
    scorings: [],
    meetings: [],
    posting: null,
    complaints: [],
    opinion: null,
    decision: null,
    certificate: null,
  };
}
