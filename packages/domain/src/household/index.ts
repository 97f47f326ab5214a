export * from './class-record.ts';
export * from './household.errors.ts';
export * from './household.ts';
export * from './person.ts';
export * from './transition.ts';
