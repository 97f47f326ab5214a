export * from './cause.ts';
export * from './suggested.rules.ts';
export * from './support.errors.ts';
export * from './support.rules.ts';
export * from './support.ts';
export * from './support-kind.ts';
export * from './unmet.rules.ts';
