export * from './dates.ts';
export * from './due.ts';
export * from './figures.ts';
export * from './words.ts';
