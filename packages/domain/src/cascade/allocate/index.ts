export * from './allocate.rules.ts';
export * from './allocation.ts';
export * from './office-table.rules.ts';
export * from './whole-to-allocate.rules.ts';
