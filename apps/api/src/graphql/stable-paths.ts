import { type GraphQLResolveInfo, type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import type { Context } from './context.ts';

type Path = GraphQLResolveInfo['path'];

/** The one link for each place in an answer, under the link above it, or under the operation's context at the top. */
const links = new WeakMap<object, Map<string | number, Path>>();

function linkFor(context: Context, { key, prev, typename }: Path): Path {
  const above = prev && linkFor(context, prev);
  const siblings = links.get(above ?? context) ?? new Map<string | number, Path>();
  links.set(above ?? context, siblings);
  const link = siblings.get(key) ?? { key, prev: above, typename };
  siblings.set(key, link);
  return link;
}

/** The plugin leaves the key on every type, with a model only where there is one. */
const isStored = ({ extensions }: { readonly extensions: { readonly pothosPrismaModel?: unknown } }): boolean =>
  Boolean(extensions.pothosPrismaModel);

/**
 * Compiled execution makes a new path for every resolver, while Pothos' Prisma plugin knows by the identity of its links
 * which rows one query brought: without this it loads every nested row a second time. Only fields of and to stored
 * types are touched; a wide board has none.
 */
export function withStablePaths(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field;
      if (!resolve || !(isStored(type) || isStored(getNamedType(field.type)))) continue;
      field.resolve = (parent, args, context: Context, info) => {
        Object.assign(info, { path: linkFor(context, info.path) });
        return resolve(parent, args, context, info);
      };
    }
  }
  return schema;
}
