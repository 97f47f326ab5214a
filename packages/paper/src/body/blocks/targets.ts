import type { Target } from '@bacthang/domain';
import { listed, type Piece } from '../piece.ts';

/** Targets in the plan's own words, in their order; one that lies within another ("trong đó") a step further in. */
export function targetPieces(targets: readonly Target[]): readonly Piece[] {
  const last = targets.at(-1);
  return targets.flatMap((target) => {
    const nested = target.nestedInKey !== null;
    const ended = target === last ? target.statement : withSemicolon(target.statement);
    return listed([ended], nested ? '+ ' : '- ', nested ? 1 : 0);
  });
}

function withSemicolon(statement: string): string {
  const text = statement.trim();
  return /[.;:!?…]$/u.test(text) ? text : `${text};`;
}
