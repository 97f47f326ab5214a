export * from './indicator.rules.ts';
export * from './indicator.ts';
