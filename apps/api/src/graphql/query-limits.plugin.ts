import {
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { singleMutation } from './single-mutation.rule.ts';

/** Deeper than any screen or worked example needs (the deepest is lineage, 12), shallower than a query made to hurt. */
const MAX_DEPTH = 16;
const MAX_FIELDS = 2_000;

interface Size {
  readonly depth: number;
  readonly fields: number;
}

function sizeOf(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  known: Map<string, Size>,
): Size {
  let depth = 0;
  let fields = 0;
  for (const selection of set.selections) {
    let inner: Size = { depth: 0, fields: 0 };
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const name = selection.name.value;
      const fragment = fragments.get(name);
      // A cycle is another rule's error; counting it as nothing keeps this walk finite.
      if (fragment && !known.has(name)) {
        known.set(name, inner);
        known.set(name, sizeOf(fragment.selectionSet, fragments, known));
      }
      inner = known.get(name) ?? inner;
    } else if (selection.selectionSet) {
      inner = sizeOf(selection.selectionSet, fragments, known);
    }
    const own = selection.kind === Kind.FIELD ? 1 : 0;
    depth = Math.max(depth, inner.depth + own);
    fields += inner.fields + own;
  }
  return { depth, fields };
}

/** The schema is asked for in one deep document, and is no larger than it is. The name of an operation proves nothing. */
const isIntrospection = (selection: SelectionNode): boolean =>
  selection.kind === Kind.FIELD && (selection.name.value === '__schema' || selection.name.value === '__type');

const boundedSize: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.selectionSet.selections.every(isIntrospection)) return;
    const fragments = new Map(
      context
        .getDocument()
        .definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
    );
    const { depth, fields } = sizeOf(node.selectionSet, fragments, new Map());
    if (depth > MAX_DEPTH)
      context.reportError(new GraphQLError(`The query is ${depth} levels deep; at most ${MAX_DEPTH} are allowed.`));
    if (fields > MAX_FIELDS)
      context.reportError(new GraphQLError(`The query asks for ${fields} fields; at most ${MAX_FIELDS} are allowed.`));
  },
});

/** Refuses documents that are too deep, too wide, or hold more than one mutation, before anything runs. */
export function queryLimits(): Plugin {
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(singleMutation);
      addValidationRule(boundedSize);
    },
  };
}
