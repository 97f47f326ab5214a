export * from './content.schema.ts';
export * from './facts.rules.ts';
export * from './hash.ts';
export * from './payload.ts';
export * from './plan.errors.ts';
export * from './plan.ts';
export * from './publish.rules.ts';
export * from './revision.ts';
