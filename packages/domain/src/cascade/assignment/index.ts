export * from './assignment.rules.ts';
export * from './assignment.ts';
export * from './payload.ts';
export * from './sheet/index.ts';
export * from './unit-to-allocate.rules.ts';
