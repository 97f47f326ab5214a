import type { Chain, PartialDate } from '@bacthang/domain';
import type { Layout, PaperForm } from './layout.ts';
import { PARTY_2018 } from './party-2018.ts';
import { PARTY_2026 } from './party-2026.ts';
import { STATE_2020 } from './state-2020.ts';

/** Every layout, the oldest of a form first. */
export const LAYOUTS: readonly Layout[] = [STATE_2020, PARTY_2018, PARTY_2026];

/** The form of a body's documents. The Front and mass organizations write as the State does (NĐ 30/2020/NĐ-CP, Điều 2). */
export function formOf(chain: Chain): PaperForm {
  return chain === 'party' ? 'party' : 'state';
}

/**
 * The layout in force on a day; of a day with blanks, on the first that it may be. Before the oldest one that is known,
 * and where there is no day at all, the oldest: what was older has not been read.
 */
export function layoutOn(form: PaperForm, day: PartialDate | null): Layout {
  const ofForm = LAYOUTS.filter((layout) => layout.form === form);
  const found = ofForm.findLast(({ from }) => day !== null && from <= day) ?? ofForm[0];
  return found ?? STATE_2020;
}
