export * from './unit.ts';
export * from './unit-name.ts';
