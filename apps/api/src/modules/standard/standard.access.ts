import { may, ofUnit, type Refusal, refusal } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';
import { UNIT_PATH, unitPathOf } from '../access/unit-path.ts';

/** Why somebody may not say what the law is: that is for administrators of the installation. */
export async function confirmRefusals(context: Context): Promise<readonly Refusal[]> {
  if (!context.user) return [refusal('notSignedIn', [])];
  const allowed = may(await context.actor(), 'standard.confirm', ofUnit('VN', []));
  return allowed ? [] : [refusal('notAllowed', [])];
}

/** Why somebody may not set what is a province's own: that is for its administrators, and those of the installation. */
export async function provinceRefusals(context: Context, unitKey: string): Promise<readonly Refusal[]> {
  const { db, user } = context;
  if (!user) return [refusal('notSignedIn', [])];
  const province = await db.unit.findUnique({ where: { id: unitKey }, select: { id: true, tier: true, ...UNIT_PATH } });
  if (province?.tier !== 'province') return [refusal('notFound', ['unitKey'], { value: unitKey })];
  const allowed = may(await context.actor(), 'standard.confirm', ofUnit(province.id, unitPathOf(province)));
  return allowed ? [] : [refusal('notAllowed', [])];
}
