export * from './former-unit.rules.ts';
export * from './history.rules.ts';
export * from './place-words.rules.ts';
export * from './unit.ts';
export * from './unit-finder.rules.ts';
export * from './unit-name.ts';
export * from './unit-year.rules.ts';
