export * from './addressees.rules.ts';
export * from './organization.ts';
export * from './organization-name.rules.ts';
