import type { Transaction } from '@bacthang/database';
import { type AddedSupportKind, POVERTY_CAUSES, SUPPORT_KINDS, type SupportKind } from '@bacthang/domain';

/** A kind of support; the name is of one that the installation has added. */
export interface NamedKind extends SupportKind {
  readonly name: string | null;
}

/** The kinds of the domain, and those that the installation has added. One statement. */
export async function loadKinds(db: Transaction): Promise<readonly NamedKind[]> {
  const added = await db.addedSupportKind.findMany({ orderBy: { code: 'asc' } });
  return [
    ...SUPPORT_KINDS.map((kind) => ({ ...kind, name: null })),
    ...added.map(({ code, name, ofPerson, renewed, causes, indicatorCode }) => ({
      code,
      name,
      for: ofPerson ? ('person' as const) : ('household' as const),
      renewed,
      causes: POVERTY_CAUSES.filter((cause) => causes.includes(cause)),
      indicatorCode,
    })),
  ];
}

/** The codes of those that have to be given again every year. */
export const renewedOf = (kinds: readonly SupportKind[]): readonly string[] =>
  kinds.filter(({ renewed }) => renewed).map(({ code }) => code);

export async function storeKind(db: Transaction, kind: AddedSupportKind): Promise<void> {
  await db.$executeRaw`
    INSERT INTO added_support_kind (code, name, of_person, renewed, causes, indicator_code)
    VALUES (${kind.code}, ${kind.name}, ${kind.for === 'person'}, ${kind.renewed}, ${[...kind.causes]}, ${kind.indicatorCode})`;
}
