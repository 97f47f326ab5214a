import { DOUBTS } from '@bacthang/documents';
import { enumOf } from '../../graphql/enums.ts';

export const ReadingDoubtCodeEnum = enumOf('ReadingDoubtCode', DOUBTS, 'What the reader is not sure of.', {
  notVietnamese: 'The text is not in Vietnamese. Nothing was looked for in it.',
  notAPlan: 'The text is no plan. Nothing was looked for in it.',
  otherField: 'It is hardly about poverty.',
  kindUnknown: 'What kind of document it is.',
  numberUnknown: 'Its number.',
  dateUnknown: 'Its date; `about` is what of it is written.',
  issuerUnknown: 'Who issued it.',
  periodUnknown: 'The years it is for.',
  periodsDisagree: 'The title and the text name different years.',
  noTargets: 'No target was found.',
  indicatorUnknown: 'Targets of no indicator of the catalogue; `about` is how many.',
  endMissing: 'The end of the document is missing.',
});

export const CitationRoleEnum = enumOf(
  'CitationRole',
  ['implements', 'basedOn', 'mentioned'],
  'How a document speaks of another.',
  {
    implements: 'It carries it out.',
    basedOn: 'It cites it as a basis: căn cứ.',
    mentioned: 'It only mentions it.',
  },
);
