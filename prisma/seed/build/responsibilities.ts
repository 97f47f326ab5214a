import type { Responsibility, ResponsibilityRole } from '@bacthang/domain';

type Duty = readonly [role: ResponsibilityRole, duty: string, ties?: Partial<Ties>];
type Ties = Pick<Responsibility, 'taskKey' | 'componentCodes'>;

/** All that a plan asks of one organization, in the order of the paper. */
export function duties(organization: string, list: readonly Duty[]): readonly Responsibility[] {
  return list.map(([role, duty, ties]) => ({ organization, role, duty, taskKey: null, componentCodes: [], ...ties }));
}
