import type { PlainDate } from '../../shared/plain-date.ts';
import type { Certainty, Citation, Parameter, ParameterUnit, ParameterValue } from '../parameter.ts';

/** Whether a fact so sure may decide about a household: its wording was read somewhere, or it follows from such. */
export function isVerified({ certainty }: Pick<Citation, 'certainty'>): boolean {
  return certainty === 'text' || certainty === 'secondary' || certainty === 'derived';
}

type Line = (
  key: string,
  unit: ParameterUnit,
  value: ParameterValue,
  certainty: Certainty,
  article?: string,
  allowed?: readonly string[],
) => Parameter;

/** The parameters that a document has set from a day on, a line each. */
export function parametersOf(document: string, from: PlainDate): Line {
  return (key, unit, value, certainty, article, allowed) => {
    const citation = { document, article: article ?? null, certainty };
    const values = [{ from, value, verified: isVerified(citation), citation }];
    return { key, unit, values, allowed: allowed ?? null };
  };
}
