/** What can be wrong with a document that is recorded, and with the arrows between documents. */
export const DIRECTIVE_REFUSALS = [
  'directiveRepeated',
  'edgeToUnknown',
  'edgeToItself',
  'edgeRepeated',
  'implementsCycle',
] as const;
