import { GraphQLError, OperationTypeNode, type ValidationRule } from 'graphql';

/** One operation is one transaction, and a refusal rolls it back: two mutations in one would lie to each other. */
export const singleMutation: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.MUTATION && node.selectionSet.selections.length > 1) {
      context.reportError(
        new GraphQLError('Send one mutation per operation.', { nodes: node.selectionSet.selections }),
      );
    }
  },
});
