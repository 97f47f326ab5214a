import type { Transaction } from '@bacthang/database';
import { type EdgeKind, type Refusal, type Result, refusal, resultOf } from '@bacthang/domain';
import { builder } from '../../../graphql/builder.ts';
import { uuidOf } from '../../../graphql/global-id.ts';
import { EdgeKindEnum } from '../../directive/directive.enums.ts';

export const RevisionDirectiveInput = builder.inputType('RevisionDirectiveInput', {
  description: 'A document that the plan names above itself.',
  fields: (t) => ({
    directiveId: t.id({ required: true, description: 'The document.' }),
    kind: t.field({ type: EdgeKindEnum, required: true, description: 'Whether the plan carries it out, or cites it.' }),
  }),
});

export interface DirectiveColumns {
  readonly directiveId: string;
  readonly kind: EdgeKind;
  readonly ordinal: number;
}

/** The documents in their order. Refuses `notFound` and `edgeRepeated`; paths are `directives` and the position. */
export async function directivesOf(
  db: Transaction,
  input: readonly (typeof RevisionDirectiveInput.$inferInput)[],
  path: readonly string[],
): Promise<Result<readonly DirectiveColumns[]>> {
  const ids = input.map(({ directiveId }) => uuidOf('Directive', directiveId));
  const rows = await db.directive.findMany({
    where: { id: { in: ids.flatMap((id) => id ?? []) } },
    select: { id: true },
  });
  const known = new Set(rows.map(({ id }) => id));
  const refusals = ids.flatMap((id, index): Refusal[] => {
    const at = [...path, String(index), 'directiveId'];
    const value = input[index]?.directiveId ?? null;
    if (id === null || !known.has(id)) return [refusal('notFound', at, { value })];
    return ids.indexOf(id) < index ? [refusal('edgeRepeated', at, { value })] : [];
  });
  return resultOf(
    input.map(({ kind }, index) => ({ directiveId: ids[index] ?? '', kind, ordinal: index + 1 })),
    refusals,
  );
}
