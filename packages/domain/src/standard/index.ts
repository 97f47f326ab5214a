export * from './standard.rules.ts';
