import { readPlanText, type SourceRefusal } from '@bacthang/documents';
import { type Refusal, refusal } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import { Refused } from '../../graphql/refusal.ts';
import { PlanReadingType } from './reading.type.ts';

/** Some fifty pages. The rules run where everybody else is served; longer documents are read in the browser. */
const LONGEST_TEXT = 150_000;

const ReadPlanTextResult = builder.unionType('ReadPlanTextResult', {
  description: 'How `readPlanText` ended.',
  types: [PlanReadingType, Refused],
  resolveType: (value) => ('refusals' in value ? Refused : PlanReadingType),
});

const tooLong = (length: number): Refusal =>
  refusal('textTooLong', ['text'], { value: String(length), allowed: `1..${LONGEST_TEXT}` });

/** A text within the bound is refused for one reason only: it says nothing. */
const inDomainWords = ({ code, value }: SourceRefusal): Refusal =>
  code === 'textTooLong' ? tooLong(Number(value)) : refusal('textMissing', ['text'], { allowed: `1..${LONGEST_TEXT}` });

builder.queryField('readPlanText', (t) =>
  t.field({
    type: ReadPlanTextResult,
    description:
      'Reads the text of a plan by rules: its facts, targets, duties and doubts, each with where it stands. Stores nothing.',
    args: { text: t.arg.string({ required: true, description: `At most ${LONGEST_TEXT} characters.` }) },
    resolve: (_root, { text }, { user }) => {
      if (!user) return { refusals: [refusal('notSignedIn', [])] };
      if (text.length > LONGEST_TEXT) return { refusals: [tooLong(text.length)] };
      const read = readPlanText(text);
      return read.ok ? read.value : { refusals: [inDomainWords(read.refusal)] };
    },
  }),
);
