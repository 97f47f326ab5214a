export * from './apply-rebase.rules.ts';
export * from './kept.rules.ts';
export { rebase, resolutionsOf } from './rebase.rules.ts';
export * from './rebase.ts';
