import { decodeGlobalID, type RelayPluginOptions } from '@pothos/plugin-relay';
import type { Types } from './builder.ts';
import { isUuid } from './global-id.ts';

/** Types whose key is a word; every other node is keyed by a UUID, and PostgreSQL refuses to look for anything else. */
const KEYED_BY_WORD: ReadonlySet<string> = new Set(['Indicator', 'Subgroup', 'Unit', 'User']);

const NO_KEY = '00000000-0000-0000-0000-000000000000';

/** An id with a key that its type cannot have names nothing, and is looked for like any other that names nothing. */
function decodeId(globalId: string): { typename: string; id: string } {
  const { typename, id } = decodeGlobalID(globalId);
  const canExist = KEYED_BY_WORD.has(typename) ? !id.includes('\0') : isUuid(id);
  return { typename, id: canExist ? id : NO_KEY };
}

/** Descriptions, and "never null", of what the Relay plugin adds by itself: nodes, connections, pages. */
export const relayOptions: RelayPluginOptions<Types> = {
  cursorType: 'String',
  decodeGlobalID: decodeId,
  nodeTypeOptions: { description: 'Anything that can be asked for again by its `id`.' },
  idFieldOptions: { description: 'Names this object among all objects of the schema; opaque.' },
  nodeQueryOptions: {
    description: 'One object by its id; null when there is none, or none that you may see.',
    args: { id: { description: 'The `id` of any node.' } },
  },
  nodesQueryOptions: {
    description: 'Several objects by their ids, in the order asked for, null where there is none.',
    args: { ids: { description: 'The `id`s of any nodes.' } },
  },
  nodesOnConnection: { description: 'The objects of this page.' },
  edgesFieldOptions: {
    nullable: { list: false, items: false },
    description: 'The objects of this page, each with its cursor.',
  },
  nodeFieldOptions: { nullable: false, description: 'The object.' },
  cursorFieldOptions: { description: 'Its place in the list; send it back as `after` or `before`.' },
  defaultConnectionTypeOptions: { description: 'One page of a list.' },
  defaultEdgeTypeOptions: { description: 'An object and its place in the list.' },
  pageInfoFieldOptions: { description: 'Whether there is more, and where it begins.' },
  pageInfoTypeOptions: { description: 'Where a page stands in its list.' },
  hasNextPageFieldOptions: { description: 'More follow.' },
  hasPreviousPageFieldOptions: { description: 'Some come before.' },
  startCursorFieldOptions: { description: 'Place of the first object of the page.' },
  endCursorFieldOptions: { description: 'Place of the last object of the page; send it back as `after`.' },
  firstArgOptions: { description: 'How many at most, from the front.' },
  lastArgOptions: { description: 'How many at most, from the back.' },
  afterArgOptions: { description: 'Only what follows this cursor.' },
  beforeArgOptions: { description: 'Only what comes before this cursor.' },
};
