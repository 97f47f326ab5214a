export * from './directive.errors.ts';
export * from './directive.ts';
export * from './directive-facts.rules.ts';
export * from './document-number.rules.ts';
export * from './document-number.ts';
export * from './edges.rules.ts';
