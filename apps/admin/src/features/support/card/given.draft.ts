import { parseVietnameseNumber, today } from '../../../lib/format.ts';
import type { GivenFacts, HelpFacts } from '../support.documents.ts';
import type { SupportSource } from '../support.labels.ts';

/** A support as it is typed. */
export interface GivenDraft {
  readonly kind: string;
  readonly memberId: string;
  readonly on: string;
  readonly source: SupportSource | '';
  readonly amount: string;
  readonly inKind: string;
  readonly giver: string;
  readonly note: string;
  /** What was wrong with the record that this one corrects. */
  readonly reason: string;
}

/** An empty one, or the one that is to be corrected. */
export function givenDraft(corrects: GivenFacts | null, members: HelpFacts['members']): GivenDraft {
  return {
    kind: corrects?.kind.code ?? '',
    memberId: members.find(({ name }) => name === corrects?.memberName)?.id ?? '',
    on: corrects?.givenOn ?? today(),
    source: corrects?.source ?? '',
    amount: corrects?.amount ?? '',
    inKind: corrects?.inKind ?? '',
    giver: corrects?.giver ?? '',
    note: corrects?.note ?? '',
    reason: '',
  };
}

/** Whole đồng as typed (`50.000.000`), null where nothing is; undefined where it is no such number. */
export function amountOf(typed: string): string | null | undefined {
  const { value, reason } = parseVietnameseNumber(typed);
  if (reason === 'empty') return null;
  return value !== null && /^\d+$/.test(value) ? value : undefined;
}
