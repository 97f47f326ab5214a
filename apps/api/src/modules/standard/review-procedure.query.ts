import {
  type Citation,
  opinionRule,
  type PlainDate,
  PROCEDURE_TERMS,
  type ProcedureConfirmation,
  procedureOf,
  procedureOn,
  REVIEW_KINDS,
  unconfirmedProcedure,
} from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { todayInVietnam } from '../../graphql/today.ts';
import { loadConfirmations } from './confirmations.store.ts';
import { CitationType } from './parameter.type.ts';

interface ProcedureFactShape {
  readonly key: ProcedureConfirmation['key'];
  readonly value: number | null;
  readonly citation: Citation | null;
  readonly open: boolean;
  readonly source: string | null;
}

const ProcedureFact = builder.objectRef<ProcedureFactShape>('ProcedureFact').implement({
  description: 'A fact that a review procedure leans on.',
  fields: (t) => ({
    key: t.exposeString('key', {
      description:
        'A term (`posting`, …), `inForce`: that it applies at all, `calendar`: its days, `opinionRule`: whether the tier above is asked.',
    }),
    value: t.exposeInt('value', { nullable: true, description: 'The days, or the per cent, of a term.' }),
    citation: t.expose('citation', {
      type: CitationType,
      nullable: true,
      description: 'Where it stands; null where no such term was found.',
    }),
    open: t.exposeBoolean('open', {
      description:
        'Nobody has read or confirmed it, and a round begun then, periodic or regular, leans on it: no official one is decided.',
    }),
    source: t.exposeString('source', { nullable: true, description: 'What the administrator who confirmed it read.' }),
  }),
});

interface ProcedureShape {
  readonly code: string;
  readonly facts: readonly ProcedureFactShape[];
}

const ReviewProcedureType = builder.objectRef<ProcedureShape>('ReviewProcedure').implement({
  description: 'Quy trình rà soát as it stands on a day.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Names it: `QD-24-2021`.' }),
    facts: t.field({
      type: [ProcedureFact],
      description: 'What rounds begun then lean on.',
      resolve: ({ facts }) => [...facts],
    }),
  }),
});

interface Known {
  readonly citation: Citation;
  readonly value?: number;
}

/** The country's procedure on a day, with administrators' words taken in; null where the table names none. */
function procedureFacts(on: PlainDate, words: readonly ProcedureConfirmation[]): ProcedureShape | null {
  const inForce = procedureOn(on, null);
  if (inForce === null) return null;
  const procedure = procedureOf(inForce.code, words);
  const { code, calendar, terms } = procedure;
  const opinion = opinionRule('periodic', on, '');
  const open = new Set(
    REVIEW_KINDS.flatMap((kind) => {
      const use = { kind, inForce, opinion: kind === 'periodic' ? opinion : null };
      return unconfirmedProcedure(procedure, use, words).map(({ value }) => value);
    }),
  );
  const leansOn: readonly (readonly [ProcedureConfirmation['key'], Known | null])[] = [
    ['inForce', inForce],
    ['calendar', calendar],
    ...PROCEDURE_TERMS.map((name) => [name, terms[name]] as const),
    ['opinionRule', opinion],
  ];
  const facts = leansOn.map(([key, fact]) => ({
    key,
    value: fact?.value ?? null,
    citation: fact?.citation ?? null,
    open: open.has(`${code}.${key}`),
    source: words.findLast((each) => each.procedure === code && each.key === key)?.source ?? null,
  }));
  return { code, facts };
}

builder.queryField('reviewProcedure', (t) =>
  t.field({
    type: ReviewProcedureType,
    nullable: true,
    description:
      'How a review begun on a day goes, with each term, where it stands and whether it may decide; null where none was found.',
    args: { on: t.arg({ type: 'Date', description: 'The day; left out: today.' }) },
    resolve: async (_root, { on }, { db }) =>
      procedureFacts(on ?? todayInVietnam(), (await loadConfirmations(db)).procedures),
  }),
);
