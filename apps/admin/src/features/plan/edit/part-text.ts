import { dueSentence, FUNDING_KINDS, RESPONSIBILITY_ROLES } from '../plan.labels.ts';
import type { Part, Parts } from './parts.ts';

type Readers = { readonly [P in Part]: (part: Parts[P]) => readonly string[] };

const READERS: Readers = {
  facts: ({ title, documentNumber, issuedOn, periodFrom, periodTo, outlookYear }) => [
    title,
    `Số ${documentNumber || '(trống)'}, ngày ${issuedOn || '(trống)'}`,
    `Giai đoạn ${periodFrom}–${periodTo}${outlookYear && `, định hướng ${outlookYear}`}`,
  ],
  preamble: (text) => [text],
  sections: (rows) =>
    rows.flatMap(({ number, heading, paragraphs }) => [
      [number, heading].filter(Boolean).join('. '),
      ...paragraphs,
      '',
    ]),
  pastResults: (rows) =>
    rows.map((row) =>
      [row.indicatorCode, row.subgroupCode, row.year, row.count, row.value].filter(Boolean).join(' · '),
    ),
  components: (rows) => rows.map(({ code, name }) => `${code}. ${name}`),
  audience: ({ scope, beneficiaries }) => [...beneficiaries.map(({ description }) => description), scope],
  funding: (rows) =>
    rows.map(({ kind, description, amount }) => [FUNDING_KINDS[kind], description, amount].filter(Boolean).join(' · ')),
  recipients: (rows) => rows.map(({ name, purpose }) => (purpose ? `${name} (${purpose})` : name)),
  directives: (rows) => rows.map(({ name, kind }) => `${kind === 'IMPLEMENTS' ? 'thực hiện' : 'căn cứ'} ${name}`),
  tasks: (rows) => rows.map(({ number, title }) => [number, title].filter(Boolean).join('. ')),
  responsibilities: (rows) =>
    rows.map(({ organizationName, role, duty }) => `${organizationName}, ${RESPONSIBILITY_ROLES[role]}: ${duty}`),
  obligations: (rows) => rows.map(({ subject, due }) => `${subject}, ${dueSentence(due)}`),
  reach: ({ included, excluded }) => [
    ...included.map(({ name }) => `+ ${name}`),
    ...excluded.map(({ name }) => `− ${name}`),
  ],
};

/** A part of a draft as plain text, to be held against another version of it. */
export function partText<P extends Part>(part: P, parts: Parts): string {
  return READERS[part](parts[part]).join('\n') || '(trống)';
}
