export * from './classification.ts';
export * from './ethnicity.ts';
export * from './household-facts.schema.ts';
export * from './household-facts.ts';
export * from './parameter.ts';
export * from './standard.rules.ts';
export * from './standard.ts';
