export * from './added-indicator.rules.ts';
export * from './indicator.errors.ts';
export * from './indicator.rules.ts';
export * from './indicator.ts';
