import type { Certainty } from '../parameter.ts';
import { isVerified } from '../rule-set/parameter.build.ts';
import type { StandardCode } from '../standard.ts';
import type { ApplicableRule, PaperRule, RuleSubject, StandardRule } from './applicable-rule.ts';

/** Periodic reviews begin on 1 September (QĐ 24/2021/QĐ-TTg Đ3), and some lines change with one, not with the year. */
const [AUTUMN_2015, AUTUMN_2021, AUTUMN_2026, AUTUMN_2030] = ['2015-09-01', '2021-09-01', '2026-09-01', '2030-09-01'];
/** The table reaches to here: the last standard is for 2027-2030. */
const END = '2031-01-01';

type Line<S extends RuleSubject, V> = readonly [
  subject: S,
  from: string,
  to: string,
  value: V,
  document: string,
  article: string | null,
  certainty: Certainty,
];

const STANDARDS: readonly Line<'standardInForce' | 'periodicStandard', StandardCode>[] = [
  ['standardInForce', '2016-01-05', '2021-01-01', 'MDP-2016', 'QĐ 59/2015/QĐ-TTg', null, 'secondary'],
  ['standardInForce', '2021-01-01', '2022-01-01', 'MDP-2016', 'NĐ 07/2021/NĐ-CP', 'Điều 2 khoản 1', 'text'],
  ['standardInForce', '2022-01-01', '2026-01-01', 'MDP-2022', 'NĐ 07/2021/NĐ-CP', 'Điều 3', 'text'],
  ['standardInForce', '2026-01-01', '2027-01-01', 'MDP-2022', 'NĐ 351/2025/NĐ-CP', null, 'secondary'],
  ['standardInForce', '2027-01-01', END, 'MDP-2027', 'NĐ 351/2025/NĐ-CP', null, 'secondary'],

  ['periodicStandard', AUTUMN_2015, AUTUMN_2021, 'MDP-2016', 'QĐ 59/2015/QĐ-TTg', null, 'secondary'],
  [
    'periodicStandard',
    AUTUMN_2021,
    AUTUMN_2026,
    'MDP-2022',
    'NĐ 07/2021/NĐ-CP; QĐ 24/2021/QĐ-TTg',
    'Điều 3',
    'secondary',
  ],
  // By analogy with 2021; no text read says by which standard the review of 2026 counts, nor the one of 2030.
  ['periodicStandard', AUTUMN_2026, '2027-01-01', 'MDP-2027', 'NĐ 351/2025/NĐ-CP', null, 'unverified'],
  ['periodicStandard', '2027-01-01', AUTUMN_2030, 'MDP-2027', 'NĐ 351/2025/NĐ-CP', null, 'secondary'],
  ['periodicStandard', AUTUMN_2030, END, 'MDP-2027', 'NĐ 351/2025/NĐ-CP', null, 'unverified'],
];

const PAPERS: readonly Line<'procedure' | 'scoreTable' | 'formLayout', string | null>[] = [
  [
    'procedure',
    AUTUMN_2015,
    AUTUMN_2021,
    'TT-17-2016',
    'TT 17/2016/TT-BLĐTBXH; TT 14/2018/TT-BLĐTBXH',
    null,
    'unverified',
  ],
  ['procedure', AUTUMN_2021, '2025-07-01', 'QD-24-2021', 'QĐ 24/2021/QĐ-TTg', 'Điều 3-7', 'secondary'],
  // Districts ended. Who gives the opinion in their place, and that the decision of 2021 goes on in 2026, was not found.
  ['procedure', '2025-07-01', '2026-01-01', 'QD-24-2021', 'QĐ 24/2021/QĐ-TTg; NĐ 131/2025/NĐ-CP', null, 'unverified'],
  ['procedure', '2026-01-01', '2027-01-01', 'QD-24-2021', 'QĐ 24/2021/QĐ-TTg', null, 'unverified'],
  ['procedure', '2027-01-01', END, null, 'Văn bản hướng dẫn NĐ 351/2025/NĐ-CP', null, 'notFound'],

  ['scoreTable', AUTUMN_2015, AUTUMN_2021, 'TT-17-2016', 'TT 17/2016/TT-BLĐTBXH', null, 'unverified'],
  ['scoreTable', AUTUMN_2021, '2026-01-01', 'TT-07-2021', 'TT 07/2021/TT-BLĐTBXH', null, 'secondary'],
  ['scoreTable', '2026-01-01', '2027-01-01', 'TT-07-2021', 'TT 07/2021/TT-BLĐTBXH', null, 'unverified'],
  ['scoreTable', '2027-01-01', END, null, 'Văn bản hướng dẫn NĐ 351/2025/NĐ-CP', null, 'notFound'],

  ['formLayout', AUTUMN_2015, AUTUMN_2021, 'TT-17-2016', 'TT 17/2016/TT-BLĐTBXH', null, 'unverified'],
  ['formLayout', AUTUMN_2021, '2022-03-30', 'TT-07-2021', 'TT 07/2021/TT-BLĐTBXH', 'Phụ lục VII', 'secondary'],
  // It replaces forms 7.8 to 7.10; dated so, the day it took effect was not read.
  ['formLayout', '2022-03-30', '2026-01-01', 'TT-02-2022', 'TT 02/2022/TT-BLĐTBXH', null, 'secondary'],
  ['formLayout', '2026-01-01', '2027-01-01', 'TT-02-2022', 'TT 02/2022/TT-BLĐTBXH', null, 'unverified'],
  ['formLayout', '2027-01-01', END, null, 'Văn bản hướng dẫn NĐ 351/2025/NĐ-CP', null, 'notFound'],
];

/** The whole table. An extension of the law is one line more, with its own document. */
export const STANDARD_RULES: readonly StandardRule[] = STANDARDS.map(lineOf);
export const PAPER_RULES: readonly PaperRule[] = PAPERS.map(lineOf);
export const APPLICABLE_RULES: readonly ApplicableRule[] = [...STANDARD_RULES, ...PAPER_RULES];

function lineOf<S extends RuleSubject, V>([subject, from, to, value, document, article, certainty]: Line<S, V>) {
  const citation = { document, article, certainty };
  return { subject, from, to, provinceId: null, value, citation, verified: isVerified(citation) };
}
