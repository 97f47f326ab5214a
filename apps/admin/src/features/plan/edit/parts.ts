import { formatDecimal } from '../../../lib/format.ts';
import { type FactsDraft, factsDraftOf } from '../facts.draft.ts';
import type { EditedRevision } from './edit.documents.ts';

type Content = EditedRevision['content'];

/** A figure of the past period while someone types it: numbers as typed, in Vietnamese form. */
export interface PastResultDraft {
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
  readonly year: string;
  readonly periodFrom: string;
  readonly count: string;
  readonly value: string;
  readonly planned: string;
  readonly standardCode: string | null;
  readonly note: string;
}

interface FundingDraft extends Omit<Content['fundingSources'][number], 'amount'> {
  readonly amount: string;
}

interface DirectiveDraft {
  readonly directiveId: string;
  readonly kind: EditedRevision['directives'][number]['kind'];
  readonly name: string;
}

/** What someone edits of a draft, in parts: each is saved, and can clash with somebody else's, by itself. */
export interface Parts {
  readonly facts: FactsDraft;
  readonly preamble: string;
  readonly sections: Content['sections'];
  readonly pastResults: readonly PastResultDraft[];
  readonly components: Content['components'];
  readonly audience: { readonly scope: string; readonly beneficiaries: Content['beneficiaries'] };
  readonly funding: readonly FundingDraft[];
  readonly recipients: Content['recipients'];
  readonly directives: readonly DirectiveDraft[];
  readonly tasks: EditedRevision['tasks'];
  readonly responsibilities: EditedRevision['responsibilities'];
  readonly obligations: EditedRevision['obligations'];
  readonly reach: Pick<EditedRevision['addressing'], 'included' | 'excluded'>;
}
export type Part = keyof Parts;
/** Sections have forms of their own, each in its place. */
export type FormPart = Exclude<Part, 'sections'>;

export const PART_NAMES: Readonly<Record<Part, string>> = {
  facts: 'Tên, số, ngày, giai đoạn',
  preamble: 'Lời dẫn',
  sections: 'Các mục',
  pastResults: 'Kết quả kỳ trước',
  components: 'Nội dung thực hiện',
  audience: 'Đối tượng, phạm vi',
  funding: 'Kinh phí',
  recipients: 'Nơi nhận',
  directives: 'Thực hiện và căn cứ',
  tasks: 'Nhiệm vụ và giải pháp',
  responsibilities: 'Phân công trách nhiệm',
  obligations: 'Chế độ báo cáo',
  reach: 'Nơi được giao',
};
export const PARTS = Object.keys(PART_NAMES) as readonly Part[];

const typed = (figure: string | null) => (figure === null ? '' : formatDecimal(figure));
const typedYear = (year: number | null) => (year === null ? '' : String(year));

/** The parts as they stand stored. */
export function partsOf(revision: EditedRevision): Parts {
  const { content, addressing } = revision;
  return {
    facts: factsDraftOf(revision),
    preamble: content.preamble ?? '',
    sections: content.sections,
    pastResults: content.pastResults.map((figure) => ({
      indicatorCode: figure.indicator.code,
      subgroupCode: figure.subgroup?.code ?? null,
      year: typedYear(figure.year),
      periodFrom: typedYear(figure.periodFrom),
      count: typed(figure.count),
      value: typed(figure.value),
      planned: typed(figure.planned),
      standardCode: figure.standardCode,
      note: figure.note ?? '',
    })),
    components: content.components,
    audience: { scope: content.scope ?? '', beneficiaries: content.beneficiaries },
    funding: content.fundingSources.map((source) => ({ ...source, amount: typed(source.amount) })),
    recipients: content.recipients,
    directives: revision.directives.map(({ kind, directive }) => ({
      kind,
      directiveId: directive.id,
      name: directive.number ?? directive.title,
    })),
    tasks: revision.tasks,
    responsibilities: revision.responsibilities,
    obligations: revision.obligations,
    reach: { included: addressing.included, excluded: addressing.excluded },
  };
}

const same = (a: unknown, b: unknown) => a === b || JSON.stringify(a) === JSON.stringify(b);

/** The parts in which `now` differs from `before`. */
export function changedParts(before: Parts, now: Parts): readonly Part[] {
  return PARTS.filter((part) => !same(before[part], now[part]));
}

export interface Rebased {
  /** What others saved, with my parts where they left them alone or where we clash. */
  readonly parts: Parts;
  /** Parts that both of us changed, each to something else. */
  readonly clashes: readonly Part[];
}

/** What stood stored when someone began, and the same as they typed it: the store trims texts, a hand does not. */
export interface Base {
  readonly stored: Parts;
  readonly typed: Parts;
}

/** My unsaved parts put onto what somebody else saved meanwhile. */
export function rebase(base: Base, mine: Parts, theirs: Parts): Rebased {
  const changed = changedParts(base.typed, mine);
  const clashes = changed.filter((part) => !same(base.stored[part], theirs[part]) && !same(mine[part], theirs[part]));
  return { parts: withParts(theirs, mine, changed), clashes };
}

/** `target` with some parts of `source`. */
export function withParts(target: Parts, source: Parts, parts: readonly Part[]): Parts {
  return { ...target, ...Object.fromEntries(parts.map((part) => [part, source[part]])) };
}
