export * from './access.errors.ts';
export * from './access.rules.ts';
export * from './access.ts';
export * from './member.rules.ts';
