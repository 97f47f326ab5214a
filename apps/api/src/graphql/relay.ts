import type { RelayPluginOptions } from '@pothos/plugin-relay';
import type { Types } from './builder.ts';

/** Descriptions, and "never null", of what the Relay plugin adds by itself: nodes, connections, pages. */
export const relayOptions: RelayPluginOptions<Types> = {
  cursorType: 'String',
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
  nodesFieldOptions: { description: 'The objects of this page.' } as never,
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
