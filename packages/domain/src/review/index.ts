export * from './case.ts';
export * from './procedure.ts';
export * from './round.ts';
export * from './step.ts';
