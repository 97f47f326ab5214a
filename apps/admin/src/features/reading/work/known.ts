import type { NamedOrganization } from '@bacthang/domain/organization';
import type { DirectiveLineFacts } from '../../directive/directive-line.view.tsx';
import type { References } from '../../plan/edit/references.ts';

/** What findings may be matched to. */
export interface Known extends References {
  readonly directives: readonly DirectiveLineFacts[];
  /** The bodies of the unit that the plan is for, and its full name. */
  readonly organizations: readonly NamedOrganization[];
  readonly place: string;
}
