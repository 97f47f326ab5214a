import type { Chain, OrganizationKind, Role } from '@bacthang/domain';
import { type PlanSeed, type SeededPlan, seedPlan } from './plan.seed.ts';
import type { Rows } from './rows.ts';
import { unique } from './unique.ts';
import type { SeededUnit } from './unit.seed.ts';

export interface OrganizationOptions {
  readonly chain?: Chain;
  readonly kind?: OrganizationKind;
  readonly name?: string;
  readonly partOf?: SeededOrganization;
}

/** A person of an organization, who signs in with `SEED_PASSWORD`. */
export interface SeededUser {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface SeededOrganization {
  readonly id: string;
  readonly name: string;
  readonly chain: Chain;
  readonly unit: SeededUnit;
  /** A new person with that role here, or one who already exists. */
  member(role: Role, user?: SeededUser): SeededUser;
  plan(plan?: PlanSeed): SeededPlan;
}

/** What every seeded person signs in with. */
export const SEED_PASSWORD = 'mat-khau-thu-nghiem';

/** The same as better-auth stores it, made once, so that no seed waits for the slow hash. */
const SEED_PASSWORD_HASH =
  '2f60e058f63e1012cf60ea03de8a4754:661c70b2283d4e852bbacdfc103a645c2a326f17eaa7958e76c7a4bcd62f2e56f105b25e67c0f8f5e29b5b1724a7cc3f864ffc376ff868b351ac365e2fbc6724';

export function seedOrganization(rows: Rows, unit: SeededUnit, options: OrganizationOptions): SeededOrganization {
  const { chain = 'government', kind = 'peoplesCommittee', name = `Cơ quan ${unique('')}`, partOf } = options;
  const id = crypto.randomUUID();
  rows.add('organization', { id, unit_id: unit.id, chain, kind, name, part_of_id: partOf?.id ?? null });
  const result: SeededOrganization = {
    id,
    name,
    chain,
    unit,
    member: (role, user = seedUser(rows)) => {
      rows.add('member', { user_id: user.id, organization_id: id, role, created_at: '2024-01-01T00:00:00Z' });
      return user;
    },
    plan: (plan = {}) => seedPlan(rows, result, plan),
  };
  return result;
}

/** A person without any organization yet. */
export function seedUser(rows: Rows): SeededUser {
  const id = unique('u');
  const user = { id, name: `Cán bộ ${id}`, email: `${id}@vi-du.vn` };
  rows.add('auth_user', {
    ...user,
    email_verified: true,
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2024-01-01T00:00:00Z',
  });
  rows.add('auth_account', {
    id,
    account_id: id,
    provider_id: 'credential',
    user_id: id,
    password: SEED_PASSWORD_HASH,
    created_at: '2024-01-01T00:00:00Z',
    updated_at: '2024-01-01T00:00:00Z',
  });
  return user;
}
