import type { Transaction } from '@bacthang/database';
import { unitFullName } from '@bacthang/domain';
import { type PaperIssuer, type PaperRevision, superiorOf } from '@bacthang/paper';
import { type Assembly, loadAssemblies } from '../plan/publish/assembly.store.ts';
import { revisionContentOf } from '../plan/publish/assembly.ts';
import { loadAssignmentsInForce } from './paper-assignment.store.ts';
import { paperDay } from './paper-day.ts';

/** The unit where a body sits and the one above it: of several over time the last. */
async function loadPlace(db: Transaction, unitId: string) {
  const unit = await db.unit.findUniqueOrThrow({
    where: { id: unitId },
    include: {
      memberships: { orderBy: { validFrom: { sort: 'desc', nulls: 'last' } }, take: 1, include: { parent: true } },
    },
  });
  const parent = unit.memberships[0]?.parent ?? null;
  return { unit, above: parent && parent.tier !== 'central' ? unitFullName(parent.type, parent.name) : null };
}

async function loadIssuer(db: Transaction, { plan }: Assembly): Promise<Pick<PaperRevision, 'issuer' | 'place'>> {
  const { name, chain, kind, unitId, partOfId } = plan.organization;
  const { unit, above } = await loadPlace(db, unitId);
  const partOf = partOfId === null ? null : await db.organization.findUnique({ where: { id: partOfId } });
  const superior = superiorOf({ chain, partOf: partOf?.name ?? null, unitAbove: above });
  const issuer: PaperIssuer = { name, chain, kind, tier: unit.tier, superior };
  return { issuer, place: unit.name };
}

/** A revision with all that its paper needs; null where there is none, or none that one may see. A dozen statements. */
export async function loadPaperRevision(db: Transaction, id: string): Promise<PaperRevision | null> {
  const [assembly] = await loadAssemblies(db, [id]);
  if (!assembly) return null;
  const content = revisionContentOf(assembly);
  const { number, contentHash: hash, issuedOn, publishedAt, planId } = assembly;
  const indicators = await db.indicator.findMany();
  const subgroups = await db.subgroup.findMany();
  const directives = await db.directive.findMany({
    where: { key: { in: [...content.implements, ...content.basedOn] } },
  });
  const named = (keys: readonly string[]) => keys.flatMap((key) => directives.filter((each) => each.key === key));
  const measured = content.targets.flatMap(({ key, statement, indicatorCode }) => {
    const indicator = indicators.find(({ code }) => code === indicatorCode);
    return indicator ? [{ key, statement, indicator }] : [];
  });
  return {
    ...(await loadIssuer(db, assembly)),
    ...{ content, number, hash },
    day: paperDay({ issuedOn, publishedAt }),
    implemented: named(content.implements),
    bases: named(content.basedOn),
    catalogue: { indicators, subgroups },
    assignments: number === null ? [] : await loadAssignmentsInForce(db, planId, measured),
  };
}
