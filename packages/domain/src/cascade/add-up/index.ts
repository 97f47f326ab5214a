export * from './add-up.ts';
export * from './feedback.rules.ts';
export type { Feedback, PreparedFeedback, YearFeedback } from './feedback.ts';
export { headroom } from './headroom.rules.ts';
export { type Mover, movers } from './movers.rules.ts';
export { rollUpTargets } from './roll-up-targets.rules.ts';
export * from './sheet.rules.ts';
export type { Sheet, SheetColumn, SheetTask, SheetTotals } from './sheet.ts';
