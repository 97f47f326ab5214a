import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';

/** How many fields stand at the top, those of fragments too; a fragment that leads back to itself is another rule's error. */
function fieldsAtTop(
  set: SelectionSetNode,
  context: ValidationContext,
  within: ReadonlySet<string> = new Set(),
): number {
  return set.selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return count + fieldsAtTop(selection.selectionSet, context, within);
    const name = selection.name.value;
    const fragment = within.has(name) ? null : context.getFragment(name);
    return fragment ? count + fieldsAtTop(fragment.selectionSet, context, new Set([...within, name])) : count;
  }, 0);
}

/** One operation is one transaction, and a refusal rolls it back: two mutations in one would lie to each other. */
export const singleMutation: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.MUTATION && fieldsAtTop(node.selectionSet, context) > 1) {
      context.reportError(
        new GraphQLError('Send one mutation per operation.', { nodes: node.selectionSet.selections }),
      );
    }
  },
});
