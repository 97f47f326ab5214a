import type { Position, ReadResponsibility } from '@bacthang/documents';
import { namesSeveral, organizationNamed } from '@bacthang/domain/organization';
import { toWire } from '../../../lib/wire.ts';
import type { FindingIn } from './finding.ts';
import type { Known } from './known.ts';

interface FoundDuty extends Pick<ReadResponsibility, 'organization' | 'role' | 'duty'> {
  readonly id: string;
  readonly taskKey: string | null;
  readonly position: Position;
  readonly quote: string;
}

/** Who answers for what, tied to the body that is known here by that name; a name that is not stays a name and says so. */
export function dutyFinding(found: FoundDuty, { organizations, place }: Known): FindingIn<'responsibilities'> {
  const { id, organization, role, duty, taskKey, position, quote } = found;
  const known = organizationNamed(organization, organizations, place);
  return {
    id,
    group: 'responsibilities',
    position,
    quote,
    hints: known ? [] : [namesSeveral(organization) ? 'bodySeveral' : 'bodyUnknown'],
    draft: {
      organizationName: organization,
      role: toWire(role),
      duty,
      taskKey,
      componentCodes: [],
      organization: known && { id: known.id },
    },
    verdict: 'accepted',
    corrected: false,
  };
}
