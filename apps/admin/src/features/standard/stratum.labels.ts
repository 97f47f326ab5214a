import { STRATUM_CODES, STRATUM_NAMES } from '@bacthang/domain/standard';

/** A region of the score table by its name. */
export function stratumLabel(code: string): string {
  const stratum = STRATUM_CODES.find((each) => each === code);
  return stratum === undefined ? code : STRATUM_NAMES[stratum][0];
}
