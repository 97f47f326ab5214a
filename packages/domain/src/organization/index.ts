export * from './addressees.rules.ts';
export * from './organization.ts';
