import type { Prisma } from '@bacthang/database';

/** An indicator as stored: the domain's, word for word. */
export type IndicatorRow = Prisma.IndicatorGetPayload<object>;
