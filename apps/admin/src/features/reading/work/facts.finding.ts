import type { DocumentFacts } from '@bacthang/documents';
import type { PlanPeriod } from '@bacthang/domain/target';
import { type FactsDraft, factsDraftOf } from '../../plan/facts.draft.ts';

const RESOLUTIONS: readonly unknown[] = ['resolution', 'congressResolution'];

/** The title block as it was read; what the document leaves open is blank, for a person to fill in. */
export function factsFound({ kind, number, issuedOn, title, period, outlookYear }: DocumentFacts): FactsDraft {
  const draft = factsDraftOf({
    kind: RESOLUTIONS.includes(kind) ? 'RESOLUTION' : 'PLAN',
    documentNumber: number,
    issuedOn,
    title: titleOf(title ?? ''),
    periodFrom: period?.from ?? 0,
    periodTo: period?.to ?? 0,
    outlookYear,
  });
  return period === null ? { ...draft, periodFrom: '', periodTo: '' } : draft;
}

/** `KẾ HOẠCH Giảm nghèo …` → `Kế hoạch giảm nghèo …`; a title all in capitals stays. */
function titleOf(written: string): string {
  const [, word, rest = ''] =
    /^(KẾ HOẠCH|NGHỊ QUYẾT|CHƯƠNG TRÌNH|ĐỀ ÁN)\s+(.+)$/su.exec(written.normalize('NFC')) ?? [];
  if (word === undefined || !/\p{Ll}/u.test(rest)) return written;
  // A name at the start keeps its capital: only a word that has no other is put in lower case.
  const next = /^\p{Lu}\p{Ll}*\s\p{Ll}/u.test(rest) ? rest.charAt(0).toLowerCase() + rest.slice(1) : rest;
  return `${word.charAt(0)}${word.slice(1).toLowerCase()} ${next}`;
}

/** The years that targets are held against, as far as they are typed. */
export function periodTyped({ periodFrom, periodTo, outlookYear }: FactsDraft): PlanPeriod {
  const now = new Date().getFullYear();
  const year = (text: string, otherwise: number) => (/^\d{4}$/.test(text.trim()) ? Number(text) : otherwise);
  const outlook = year(outlookYear, 0);
  return {
    periodFrom: year(periodFrom, now),
    periodTo: year(periodTo, now),
    outlookYear: outlook === 0 ? null : outlook,
  };
}
