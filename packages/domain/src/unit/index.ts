export * from './unit.ts';
export * from './unit-name.ts';
export * from './unit-year.rules.ts';
