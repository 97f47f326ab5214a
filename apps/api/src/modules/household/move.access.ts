import { may, ofUnit, refusal } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { uuidOf } from '../../graphql/global-id.ts';
import { conflict, type Outcome, refused, success } from '../../graphql/mutation.ts';
import { findMove, lockMove, type MoveRow } from './move.store.ts';
import type { MoveConflictShape } from './move.type.ts';

interface Answer {
  readonly moveId: string | number;
  readonly expectedVersion: number;
}

interface Opened {
  readonly move: MoveRow;
  readonly userId: string;
}

/** The move that somebody is about to answer, locked, if they do so for its commune on that side and nobody was first; or why not. */
export async function openMove(
  { db, user, actor }: Context,
  { moveId, expectedVersion }: Answer,
  side: 'fromCommuneId' | 'toCommuneId',
): Promise<Outcome<Opened, MoveConflictShape>> {
  if (!user) return refused([refusal('notSignedIn', [])]);
  const value = String(moveId);
  const id = uuidOf('HouseholdMove', value);
  const move = id === null ? null : await lockMove(db, id);
  if (!move) return refused([refusal('notFound', ['moveId'], { value })]);
  if (!may(await actor(), 'household.edit', ofUnit(move[side], []))) {
    return refused([refusal('notAllowed', ['moveId'], { value })]);
  }
  if (move.version !== expectedVersion || move.state !== 'onTheWay') {
    return conflict({ yourVersion: expectedVersion, current: move });
  }
  return success({ move, userId: user.id });
}

/** The success of what was just done to it. */
export async function moveAsStored(
  { db }: Context,
  id: string,
): Promise<Outcome<{ move: MoveRow }, MoveConflictShape>> {
  const move = await findMove(db, id);
  if (!move) throw new Error('a move that was just stored is there');
  return success({ move });
}
