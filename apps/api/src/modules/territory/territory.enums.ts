import { FINDINGS, type FindingCode, type Outcome, type Severity } from '@bacthang/database/territory';
import { builder } from '../../graphql/builder.ts';
import { enumOf } from '../../graphql/enums.ts';

const SEVERITIES: readonly Severity[] = ['info', 'warning', 'error'];

export const TerritorySeverityEnum = enumOf('TerritorySeverity', SEVERITIES, 'How grave a finding is.', {
  info: 'Put right, or worth knowing.',
  warning: 'Stored as it is; someone should look at it.',
  error: 'Keeps the whole file from being stored.',
});

const OUTCOMES: readonly Outcome[] = ['repaired', 'added', 'derived', 'leftOut', 'kept', 'refused'];

export const TerritoryOutcomeEnum = enumOf('TerritoryOutcome', OUTCOMES, 'What became of what was found.', {
  repaired: 'Put right; the finding says what stands instead.',
  added: 'Added to what the source has.',
  derived: 'Given a code of ours, where the source has none.',
  leftOut: 'Left out.',
  kept: 'Kept as it is.',
  refused: 'Refused, and with it the file.',
});

const nameOf = (code: string): string =>
  code
    .replace('.', '_')
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toUpperCase();

/** `parent.unknown` is `PARENT_UNKNOWN`. */
export const TerritoryFindingCodeEnum = builder.enumType('TerritoryFindingCode', {
  description: 'What an import can find in a file of units. A closed list.',
  values: Object.fromEntries(
    Object.entries(FINDINGS).map(([code, [, label]]) => [nameOf(code), { value: code, description: `${label}.` }]),
  ) as Record<string, { value: FindingCode }>,
});

/** The finding in Vietnamese, to be shown before the value. */
export function labelOf(code: FindingCode): string {
  const [, label] = FINDINGS[code];
  return label;
}
