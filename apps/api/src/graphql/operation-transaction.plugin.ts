import { isDeadlock, withScope } from '@bacthang/database';
import { type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type Actor, loadActor, NOBODY } from '../modules/access/actor.ts';
import type { Context, RequestContext } from './context.ts';

/** Carries a refused mutation's answer out of the transaction that it rolls back. */
class RolledBack extends Error {
  readonly result: ExecutionResult;
  constructor(result: ExecutionResult) {
    super('rolled back');
    this.result = result;
  }
}

/** Milliseconds: taking back a round of a hundred thousand rows is one act, and minutes long on a busy machine. */
const PATIENCE = { read: 60_000, write: 600_000 } as const;

/** Of two who wait for each other one is let through at a time, so that a few more tries are plenty. */
const ATTEMPTS = 5;

function memoized<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

const deadlockIn = ({ errors }: ExecutionResult): Error | undefined =>
  errors?.map(({ originalError }) => originalError).find(isDeadlock);

/**
 * One operation, one transaction, one snapshot, one scope: wraps execution so that every resolver reads and writes in
 * a transaction that knows who is asking. Errors and refused mutations roll it back; where two operations waited for
 * each other, the one that was ended runs once more, on what the other left.
 */
export function operationTransaction(): Plugin<RequestContext> {
  return {
    onExecute({ executeFn, setExecuteFn, args }) {
      const operation = getOperationAST(args.document, args.operationName);
      const access = operation?.operation === 'mutation' ? 'write' : 'read';
      const request = args.contextValue;
      const scope = {
        userId: request.user?.id ?? null,
        operation: operation?.name?.value ?? access,
        access,
        timeout: PATIENCE[access],
      } as const;
      const attempt = (executionArgs: ExecutionArgs): Promise<ExecutionResult> =>
        withScope(request.prisma, scope, async (db) => {
          const actor = memoized<Actor>(async () => (request.user ? loadActor(db, request.user.id) : NOBODY));
          // An attempt has a context of its own: by it the loaders keep what they have read.
          const context: Context = { ...request, db, actor, refused: false };
          const result = (await executeFn({ ...executionArgs, contextValue: context })) as ExecutionResult;
          const deadlock = deadlockIn(result);
          if (deadlock) throw deadlock;
          if (access === 'write' && (context.refused || result.errors)) throw new RolledBack(result);
          return result;
        });
      setExecuteFn(async (executionArgs: ExecutionArgs) => {
        for (let left = ATTEMPTS - 1; ; left--) {
          try {
            return await attempt(executionArgs);
          } catch (error) {
            if (error instanceof RolledBack) return error.result;
            if (!isDeadlock(error) || left === 0) throw error;
          }
        }
      });
    },
  };
}
