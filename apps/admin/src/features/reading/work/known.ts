import type { DirectiveLineFacts } from '../../directive/directive-line.view.tsx';
import type { References } from '../../plan/edit/references.ts';

/** What findings may be matched to. */
export interface Known extends References {
  readonly directives: readonly DirectiveLineFacts[];
}
