export * from './task.schema.ts';
export * from './task.ts';
