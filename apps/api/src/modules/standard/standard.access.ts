import { may, ofUnit, type Refusal, refusal } from '@bacthang/domain';
import type { Context } from '../../graphql/context.ts';

/** Why somebody may not say what the law is: that is for administrators of the installation. */
export async function confirmRefusals(context: Context): Promise<readonly Refusal[]> {
  if (!context.user) return [refusal('notSignedIn', [])];
  const allowed = may(await context.actor(), 'standard.confirm', ofUnit('VN', []));
  return allowed ? [] : [refusal('notAllowed', [])];
}
