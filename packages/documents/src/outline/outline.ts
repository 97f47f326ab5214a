import type { SectionKind } from '@bacthang/domain';

/** A heading with what stands under it, by the indexes of paragraphs. `at` is the paragraph of the heading. */
export interface Section {
  readonly key: string;
  readonly kind: SectionKind;
  readonly number: string | null;
  readonly heading: string;
  readonly at: number;
  readonly paragraphs: number[];
  readonly children: Section[];
}

/** Where a paragraph stands: in the head of the document, in its body, or after "Nơi nhận". */
export type Zone = 'head' | 'body' | 'foot';

/**
 * What a rule needs to know of a paragraph's place. `above` are the paragraphs it stands under, outermost first:
 * headings, and the lead-ins ("… đến năm 2025, cụ thể:") of the list it is an item of.
 */
export interface Place {
  readonly zone: Zone;
  readonly kind: SectionKind;
  readonly above: readonly number[];
}

export interface Outline {
  readonly sections: readonly Section[];
  readonly places: readonly Place[];
}
