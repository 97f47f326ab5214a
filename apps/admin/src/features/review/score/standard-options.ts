import {
  type ClassifyOptions,
  type ParameterConfirmation,
  type ParameterValue,
  type PlainDate,
  STANDARD_CODES,
  type StandardCode,
} from '@bacthang/domain';
import { fromWire } from '../../../lib/wire.ts';
import { scoreTableOf } from '../../standard/score-table.documents.ts';
import type { RoundFacts } from '../review.documents.ts';
import type { StandardOfRound, StandardParameters } from './score.documents.ts';

/** By what the answers are judged in the browser: as the server judges them, but never more than a trial. */
export function classifyOptions(
  { standardCode, way }: Pick<RoundFacts, 'standardCode' | 'way'>,
  { standards, scoreTables }: StandardOfRound,
  on: PlainDate,
): ClassifyOptions | null {
  const standard = STANDARD_CODES.find((code) => code === standardCode);
  if (standard === undefined) return null;
  const parameters = standards.find(({ code }) => code === standard)?.parameters ?? [];
  return {
    standard,
    on,
    way: fromWire(way),
    purpose: 'trial',
    confirmations: confirmationsOf(standard, parameters),
    scoreTables: (scoreTables ?? []).map((table) => scoreTableOf(standard, table)),
  };
}

/** The administrators' words for what was not read, as the rules take them. */
function confirmationsOf(standard: StandardCode, parameters: StandardParameters): readonly ParameterConfirmation[] {
  return parameters.flatMap(({ key, unit, from, confirmation }) =>
    confirmation
      ? [
          {
            standard,
            key,
            from,
            value: readValue(unit, confirmation.value),
            source: confirmation.source,
            confirmedBy: confirmation.confirmedBy?.id ?? '',
            confirmedOn: confirmation.confirmedOn,
          },
        ]
      : [],
  );
}

function readValue(unit: StandardParameters[number]['unit'], texts: readonly string[]): ParameterValue {
  const [text = ''] = texts;
  if (unit === 'ANSWERS') return texts;
  return unit === 'WORDING' ? text : Number(text);
}
