import type { PrismaClient, Transaction } from '@bacthang/database';
import type { Actor } from '../modules/access/actor.ts';
import type { Vault } from '../process/vault.ts';

/** The signed-in person, or nobody. */
export interface SignedInUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** What Yoga hands to every operation before it runs. */
export interface RequestContext {
  readonly user: SignedInUser | null;
  readonly prisma: PrismaClient;
  readonly vault: Vault;
}

/** What resolvers see. */
export interface Context extends RequestContext {
  /** The operation's one transaction, already scoped to the user. */
  readonly db: Transaction;
  /** The user with memberships; loaded once, when first asked for. */
  readonly actor: () => Promise<Actor>;
  /** Set by a mutation that did not go through: its transaction is rolled back although its answer is sent. */
  refused: boolean;
}
