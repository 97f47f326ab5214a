export * from './apply.rules.ts';
export { IMPORT_CHOICES, SEVERAL_CHOICES } from './cell.rules.ts';
export * from './columns.fields.ts';
export * from './facts.rules.ts';
export * from './finding-list.ts';
export * from './group.rules.ts';
export * from './header.rules.ts';
export * from './import.ts';
export * from './row.rules.ts';
