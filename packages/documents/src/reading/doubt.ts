/** What the reader is not sure of. Nothing was invented to fill it. */
export const DOUBTS = [
  'notVietnamese',
  'notAPlan',
  'otherField',
  'kindUnknown',
  'numberUnknown',
  'dateUnknown',
  'issuerUnknown',
  'periodUnknown',
  'periodsDisagree',
  'noTargets',
  'indicatorUnknown',
  'endMissing',
] as const;
export type DoubtCode = (typeof DOUBTS)[number];

/** `about` is what it is about, in the document's words or as a number. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly about: string | null;
}
