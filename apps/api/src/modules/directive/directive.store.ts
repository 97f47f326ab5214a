import { randomUUID } from 'node:crypto';
import type { Prisma, Transaction } from '@bacthang/database';
import { type DirectiveEdge, type DirectiveFacts, foldVietnamese, matchesSearch } from '@bacthang/domain';

export type DirectiveRow = Prisma.DirectiveGetPayload<object>;

/** Ids of the documents that hold every word of `search`. There are hundreds of them, not thousands. */
export async function searchDirectives(db: Transaction, search: string): Promise<string[]> {
  const rows = await db.directive.findMany({ select: { id: true, number: true, title: true, issuer: true } });
  return rows.flatMap(({ id, ...texts }) => (matchesSearch(Object.values(texts).join(' '), search) ? id : []));
}

/** All documents and arrows. Whoever else is about to change them waits: two arrows saved at once could close a ring. */
export async function lockDirectives(db: Transaction): Promise<{ directives: DirectiveRow[]; edges: DirectiveEdge[] }> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('directive_edge'))`;
  const directives = await db.directive.findMany();
  const edges = await db.directiveEdge.findMany();
  return { directives, edges: edges.map(({ lowerId, upperId, kind }) => ({ from: lowerId, to: upperId, kind })) };
}

/** Stores a document with the arrows that lead up from it, which replace those it had. */
export async function storeDirective(
  db: Transaction,
  { id, facts, edges }: { id: string; facts: DirectiveFacts; edges: readonly DirectiveEdge[] },
): Promise<DirectiveRow> {
  const directive = await db.directive.upsert({
    where: { id },
    create: { id, key: keyOfNew(facts), ...facts },
    update: facts,
  });
  await db.directiveEdge.deleteMany({ where: { lowerId: id } });
  await db.directiveEdge.createMany({
    data: edges.map(({ from, to, kind }) => ({ lowerId: from, upperId: to, kind })),
  });
  return directive;
}

/** `05-ct-tw-2021-1f2e3d4c`: readable, and unique by its end. */
function keyOfNew({ number, kind, date }: DirectiveFacts): string {
  const words = foldVietnamese(`${number ?? kind} ${date?.slice(0, 4) ?? ''}`).replace(/[^a-z0-9]+/g, '-');
  return `${words.replace(/^-|-$/g, '')}-${randomUUID().slice(0, 8)}`;
}
