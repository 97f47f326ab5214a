export * from './due.rules.ts';
export * from './obligation.schema.ts';
export * from './obligation.ts';
