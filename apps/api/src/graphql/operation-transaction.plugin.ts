import { withScope } from '@bacthang/database';
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

function memoized<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

/**
 * One operation, one transaction, one snapshot, one scope: wraps execution so that every resolver reads and writes in
 * a transaction that knows who is asking. Errors and refused mutations roll it back.
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
      setExecuteFn(async (executionArgs: ExecutionArgs) => {
        try {
          return await withScope(request.prisma, scope, async (db) => {
            const actor = memoized<Actor>(async () => (request.user ? loadActor(db, request.user.id) : NOBODY));
            const context: Context = Object.assign(executionArgs.contextValue as RequestContext, {
              db,
              actor,
              refused: false,
            });
            const result = (await executeFn(executionArgs)) as ExecutionResult;
            if (access === 'write' && (context.refused || result.errors)) throw new RolledBack(result);
            return result;
          });
        } catch (error) {
          if (error instanceof RolledBack) return error.result;
          throw error;
        }
      });
    },
  };
}
