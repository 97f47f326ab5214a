import type { Prisma, Transaction } from '@bacthang/database';
import { contentHash, revisionPayload } from '@bacthang/domain';
import type { Named } from '../revision.store.ts';
import type { Assembly } from './assembly.store.ts';
import { revisionContentOf } from './assembly.ts';

/** Freezes a draft that nothing is missing from, as the plan's next revision. Writes one row. */
export async function freeze(db: Transaction, assembly: Assembly, userId: string): Promise<Named> {
  const last = await db.revision.aggregate({ where: { planId: assembly.planId }, _max: { number: true } });
  const payload = revisionPayload(revisionContentOf(assembly));
  return db.revision.update({
    where: { id: assembly.id },
    data: {
      documentNumber: assembly.documentNumber,
      issuedOn: assembly.issuedOn,
      state: 'published',
      number: (last._max.number ?? 0) + 1,
      version: assembly.version + 1,
      publishedAt: new Date(),
      publishedById: userId,
      contentHash: contentHash(payload),
      frozen: payload as Prisma.InputJsonObject,
    },
    select: { id: true },
  });
}
