/** How a document is numbered: State `103/KH-UBND`, law `72/2025/QH15`, official letter `12/UBND-VX`, Party `05-CT/TW`. */
export const NUMBER_FORMS = ['state', 'law', 'officialLetter', 'party'] as const;
export type NumberForm = (typeof NUMBER_FORMS)[number];

/**
 * The parts of a document's number and symbol. `number` has two digits below ten and may carry a letter (`30a`); `year`
 * marks a normative document; `kind` is null where the form has none; `drafter` is an official letter's drafting unit.
 * `canonical` is the whole, in one spelling for one document.
 */
export interface DocumentNumber {
  readonly form: NumberForm;
  readonly number: string;
  readonly year: number | null;
  readonly kind: string | null;
  readonly issuer: string;
  readonly drafter: string | null;
  readonly canonical: string;
}
