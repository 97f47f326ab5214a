export * from './fill.rules.ts';
export * from './read-sheet.rules.ts';
export * from './sheet.ts';
