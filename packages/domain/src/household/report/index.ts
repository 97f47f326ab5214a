export * from './causes.rules.ts';
export * from './children.rules.ts';
export * from './deprivations.rules.ts';
export * from './ethnicities.rules.ts';
export * from './groups.rules.ts';
export * from './main-result.rules.ts';
export * from './overview.rules.ts';
export * from './report-row.ts';
export { byUnit } from './tally.rules.ts';
