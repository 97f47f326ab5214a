export * from './obligation.ts';
