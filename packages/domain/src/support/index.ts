export * from './cause.ts';
export * from './support.ts';
export * from './support-kind.ts';
