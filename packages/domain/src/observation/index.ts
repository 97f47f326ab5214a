export * from './observation.errors.ts';
export * from './observation.rules.ts';
export * from './observation.ts';
export * from './roll-up.rules.ts';
export type { Rolled, RollUp } from './roll-up.ts';
export * from './series.rules.ts';
export * from './tree.ts';
export * from './value.rules.ts';
