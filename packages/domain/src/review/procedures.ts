import type { Certainty, Citation } from '../standard/index.ts';
import type { OpinionRule, ProcedureCode, ProcedureTerm, ReviewProcedure } from './procedure.ts';

const QD_24 = 'QĐ 24/2021/QĐ-TTg';
const TT_17 = 'TT 17/2016/TT-BLĐTBXH';

function cited(document: string, article: string | null, certainty: Certainty): Citation {
  return { document, article, certainty };
}

/** A term counts as verified where somebody has read it, if only in a secondary source. */
function term(value: number, citation: Citation): ProcedureTerm {
  return { value, citation, verified: citation.certainty !== 'unverified' && citation.certainty !== 'notFound' };
}

/**
 * How rounds are run. Of QĐ 24/2021/QĐ-TTg the calendar and the meeting's half of those present were read; the days of
 * posting, re-check and opinion are believed and wait for an administrator. Of TT 17/2016 only what history needs.
 */
export const REVIEW_PROCEDURES: Readonly<Record<ProcedureCode, ReviewProcedure>> = {
  'TT-17-2016': {
    code: 'TT-17-2016',
    calendar: {
      periodicFrom: '09-01',
      periodicTo: '12-31',
      regularFromDay: 1,
      citation: cited(TT_17, null, 'notFound'),
      verified: false,
    },
    terms: {
      agreeingPercent: null,
      posting: term(7, cited(TT_17, null, 'secondary')),
      recheck: null,
      recheckPosting: null,
      opinion: null,
      decision: null,
    },
  },
  'QD-24-2021': {
    code: 'QD-24-2021',
    calendar: {
      periodicFrom: '09-01',
      periodicTo: '12-14',
      regularFromDay: 15,
      citation: cited(QD_24, 'Điều 3', 'text'),
      verified: true,
    },
    terms: {
      agreeingPercent: term(50, cited(QD_24, 'Điều 4', 'secondary')),
      posting: term(3, cited(QD_24, 'Điều 4', 'unverified')),
      recheck: term(3, cited(QD_24, 'Điều 4', 'unverified')),
      recheckPosting: term(3, cited(QD_24, 'Điều 4', 'unverified')),
      opinion: term(5, cited(QD_24, 'Điều 4', 'unverified')),
      decision: term(15, cited(QD_24, 'Điều 5', 'secondary')),
    },
  },
};

/**
 * Whether the tier above is asked before the decision. The district's chairman was until districts ended on 30/06/2025;
 * what takes that place was not found, so from then on nobody is asked unless a province says otherwise.
 */
export const OPINION_RULES: readonly OpinionRule[] = [
  {
    provinceId: null,
    from: '2015-09-01',
    to: '2021-09-01',
    required: false,
    citation: cited(TT_17, null, 'notFound'),
    verified: false,
  },
  {
    provinceId: null,
    from: '2021-09-01',
    to: '2025-07-01',
    required: true,
    citation: cited(QD_24, 'Điều 4', 'text'),
    verified: true,
  },
  {
    provinceId: null,
    from: '2025-07-01',
    to: null,
    required: false,
    citation: cited('NĐ 131/2025/NĐ-CP', null, 'notFound'),
    verified: false,
  },
];
