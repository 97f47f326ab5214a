export * from './apply-rebase.rules.ts';
export * from './rebase.rules.ts';
export * from './rebase.ts';
