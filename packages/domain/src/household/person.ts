import type { PartialDate } from '../shared/index.ts';
import type { EthnicCode, Sex } from '../standard/index.ts';

/**
 * A person of the register. `birthDate` may be a year alone, as lists print it. `identityNumber` is digits alone: 12 of
 * a căn cước, 9 of a former CMND. Null is "not recorded", never "no".
 * Ethnicity, disability and illness are sensitive data (NĐ 356/2025/NĐ-CP Art. 4).
 */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly sex: Sex;
  readonly birthDate: PartialDate;
  readonly identityNumber: string | null;
  readonly ethnicity: EthnicCode | null;
  readonly disabled: boolean | null;
  readonly seriouslyIll: boolean | null;
}
