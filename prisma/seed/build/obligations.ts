import type { Due } from '@bacthang/domain';

const NONE = { date: null, everyYear: null, quarter: null };

export const beforeEvery = (monthDay: string): Due => ({ ...NONE, relation: 'before', everyYear: monthDay });
export const before = (date: string): Due => ({ ...NONE, relation: 'before', date });
export const during = (quarter: string): Due => ({ ...NONE, relation: 'during', quarter });
