export * from './obligation.schema.ts';
export * from './obligation.ts';
