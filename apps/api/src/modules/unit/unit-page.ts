import type { Prisma } from '@bacthang/database';
import { queryFromInfo } from '@pothos/plugin-prisma';
import { resolveOffsetConnection } from '@pothos/plugin-relay';
import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';
import type { Context } from '../../graphql/context.ts';
import { loadUnitPages, type UnitFilter } from './unit-page.store.ts';

type UnitRow = Prisma.UnitGetPayload<object>;

interface PageRequest {
  readonly parentId: string | null;
  readonly filter: UnitFilter;
  /** What the document asks of the units; the same wherever the same field asks. */
  readonly query: object;
}

interface LoadedPage {
  readonly units: readonly UnitRow[];
  readonly total: number;
}

/** More units than there will ever be: a made-up cursor asks for none, and overflows nothing. */
const BEYOND_ALL = 1_000_000;

const NO_UNITS: LoadedPage = { units: [], total: 0 };

/** Two statements for all parents that one field of a document asks about. */
async function loadPages({ db }: Context, requests: readonly PageRequest[]): Promise<LoadedPage[]> {
  const loaded = new Map<PageRequest, LoadedPage>();
  for (const group of Map.groupBy(requests, ({ filter }) => JSON.stringify(filter)).values()) {
    const [first] = group;
    if (!first) continue;
    const parents = group.flatMap(({ parentId }) => parentId ?? []);
    const pages = await loadUnitPages(db, first.parentId === null ? null : parents, first.filter);
    const ids = [...pages.values()].flatMap((page) => page.ids);
    const rows = await db.unit.findMany({ ...first.query, where: { id: { in: ids } } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    for (const request of group) {
      const page = pages.get(request.parentId);
      if (page) loaded.set(request, { units: page.ids.flatMap((id) => byId.get(id) ?? []), total: page.total });
    }
  }
  return requests.map((request) => loaded.get(request) ?? NO_UNITS);
}

const loaders = new WeakMap<Context, Map<string, DataLoader<PageRequest, LoadedPage>>>();

/** One loader for each field of the document, by its path without list positions. */
function loaderFor(context: Context, info: GraphQLResolveInfo): DataLoader<PageRequest, LoadedPage> {
  const path: string[] = [];
  for (let step: GraphQLResolveInfo['path'] | undefined = info.path; step; step = step.prev) {
    if (typeof step.key === 'string') path.push(step.key);
  }
  const byPath = loaders.get(context) ?? new Map<string, DataLoader<PageRequest, LoadedPage>>();
  loaders.set(context, byPath);
  const loader =
    byPath.get(path.join()) ?? new DataLoader((requests) => loadPages(context, requests), { cache: false });
  byPath.set(path.join(), loader);
  return loader;
}

/** A connection of units: all of them, or those right under `parentId`. */
export async function unitConnection(
  parentId: string | null,
  args: PothosSchemaTypes.DefaultConnectionArguments,
  wanted: Omit<UnitFilter, 'offset' | 'limit'>,
  context: Context,
  info: GraphQLResolveInfo,
) {
  const query = queryFromInfo({
    context,
    info,
    typeName: 'Unit',
    select: { id: true },
    paths: [['nodes'], ['edges', 'node']],
  });
  let total = 0;
  const connection = await resolveOffsetConnection(
    { args, defaultSize: 50, maxSize: 500 },
    async ({ offset, limit }) => {
      const page = await loaderFor(context, info).load({
        parentId,
        query,
        filter: { ...wanted, offset: Math.min(offset, BEYOND_ALL), limit },
      });
      total = page.total;
      return page.units;
    },
  );
  return { ...connection, totalCount: () => total };
}
