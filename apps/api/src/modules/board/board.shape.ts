import type { ConsentState, Indicator } from '@bacthang/domain';
import type { FigureShape } from '../observation/figure.shape.ts';
import type { Ledger } from '../observation/figure.store.ts';
import type { TargetRow } from '../target/target.row.ts';
import type { BoardUnit } from './board.store.ts';
import type { AnswersByTarget, BoardAnswer } from './board-answers.store.ts';

/** A column: a target of the board's revision with its indicator. */
export interface BoardColumn {
  readonly target: TargetRow;
  readonly indicator: Indicator;
}

/** The whole board, loaded flat and joined in memory. */
export interface BoardShape {
  readonly revision: { readonly id: string; readonly planId: string; readonly unitId: string };
  readonly year: number;
  readonly official: boolean;
  readonly columns: readonly BoardColumn[];
  readonly units: readonly BoardUnit[];
  /** By the revision that answers. */
  readonly answers: ReadonlyMap<string, AnswersByTarget>;
  /** By the id of the answer. */
  readonly consents: ReadonlyMap<string, ConsentState>;
  readonly ledger: Ledger;
}

export interface BoardRowShape {
  readonly board: BoardShape;
  readonly unit: BoardUnit;
}

export interface BoardCellShape {
  readonly column: BoardColumn;
  /** A total: of the publisher's own unit. */
  readonly isWhole: boolean;
  readonly answer: BoardAnswer | null;
  readonly consent: ConsentState | null;
  readonly figure: FigureShape;
}

/** The foot of a column: the publisher's own unit. */
export function totalOf(board: BoardShape, column: BoardColumn): BoardCellShape {
  return { ...cellOf(board, column, board.revision.unitId, null), isWhole: true };
}

/** The cell of a unit under a column. */
export function cellOf(
  { ledger, answers, consents }: BoardShape,
  column: BoardColumn,
  unitId: string,
  revisionId: string | null,
): BoardCellShape {
  const { target, indicator } = column;
  const answer = (revisionId && answers.get(revisionId)?.get(target.key)) || null;
  return {
    column,
    isWhole: false,
    answer,
    consent: (answer && consents.get(answer.id)) ?? null,
    figure: { ledger, unitId, indicator, subgroupCode: target.subgroupCode },
  };
}
