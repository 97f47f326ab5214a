import type { Types } from './builder.ts';

interface Counted {
  readonly totalCount?: () => number | Promise<number>;
}

/** The field of a connection that says how many there are in all; counted only when asked for. */
export const totalCount = (t: PothosSchemaTypes.ObjectFieldBuilder<Types, object>) => ({
  totalCount: t.int({
    description: 'How many there are in all.',
    extensions: { pothosPrismaTotalCount: true },
    resolve: (page: Counted) => page.totalCount?.() ?? 0,
  }),
});
