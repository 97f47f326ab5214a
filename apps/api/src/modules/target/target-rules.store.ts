import type { Transaction } from '@bacthang/database';
import type { Binding, Distribution } from '@bacthang/domain';

interface TargetRule {
  readonly id: string;
  readonly binding: Binding;
  readonly distribution: Distribution;
}

/** Stores the rules of many targets in one statement. */
export async function storeRules(db: Transaction, rules: readonly TargetRule[], userId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE target t SET binding = r.binding::binding, distribution = r.distribution::distribution,
      version = t.version + 1, updated_at = now(), updated_by_id = ${userId}
    FROM jsonb_to_recordset(${JSON.stringify(rules)}::jsonb) AS r(id uuid, binding text, distribution text)
    WHERE t.id = r.id`;
}
