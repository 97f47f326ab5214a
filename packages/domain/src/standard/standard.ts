/** Chuẩn nghèo đa chiều: the legal standards, named by the year from which each serves policy. */
export const STANDARD_CODES = ['MDP-2016', 'MDP-2022', 'MDP-2027'] as const;
export type StandardCode = (typeof STANDARD_CODES)[number];

/** Hộ nghèo · hộ cận nghèo · neither. An average living standard is a label beside the class, not a fourth one. */
export const HOUSEHOLD_CLASSES = ['poor', 'nearPoor', 'above'] as const;
export type HouseholdClass = (typeof HOUSEHOLD_CLASSES)[number];

/** Nông thôn · thành thị, by which the lines differ (NĐ 07/2021/NĐ-CP Đ3 k1a); a dated attribute of the commune. */
export const AREAS = ['rural', 'urban'] as const;
export type Area = (typeof AREAS)[number];

/** Chỉ số thiếu hụt, of all standards together; which of them a standard counts is in its rule set. */
export const DEPRIVATIONS = [
  'employment',
  'dependents',
  'nutrition',
  'healthInsurance',
  'adultEducation',
  'schoolAttendance',
  'housingQuality',
  'housingArea',
  'water',
  'latrine',
  'telecom',
  'informationDevices',
  'healthCare',
  'digitalServices',
  'waste',
] as const;
export type Deprivation = (typeof DEPRIVATIONS)[number];

/** What a household is besides its class; one household may be several of them. */
export const HOUSEHOLD_LABELS = [
  'noLabourCapacity',
  'ethnicMinority',
  'merit',
  'femaleHeaded',
  'newlyEscaped',
  'averageLiving',
] as const;
export type HouseholdLabel = (typeof HOUSEHOLD_LABELS)[number];

/** How income is tested: by the amount itself (the decree), or by the points of the scoring form (the circular). */
export const INCOME_WAYS = ['income', 'score'] as const;
export type IncomeWay = (typeof INCOME_WAYS)[number];
