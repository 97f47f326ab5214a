/** What can be wrong with the arrows between documents. */
export const DIRECTIVE_REFUSALS = ['edgeToUnknown', 'edgeToItself', 'edgeRepeated', 'implementsCycle'] as const;
