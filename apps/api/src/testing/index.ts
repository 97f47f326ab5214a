export { demoUser } from './demo.ts';
export type { DirectiveSeed, SeededDirective } from './seed/directive.seed.ts';
export {
  type OrganizationOptions,
  SEED_PASSWORD,
  type SeededOrganization,
  type SeededUser,
} from './seed/organization.seed.ts';
export type { PlanSeed, RevisionSeed, SeededPlan, SeededRevision } from './seed/plan.seed.ts';
export { newSeed, type Seed } from './seed/seed.ts';
export type { SeededTarget, TargetSeed } from './seed/target.seed.ts';
export type { ObservationSeed, SeededUnit, UnitOptions } from './seed/unit.seed.ts';
export { type TestApi, testApi } from './test-api.ts';
export type { TestClient } from './test-client.ts';
