import type { Cited, Layout } from './layout.ts';
import { PARTY_2018 } from './party-2018.ts';

/** Read in two secondary sources that agree, unless said otherwise. */
const SECONDARY: Cited = { source: 'thể thức và kỹ thuật trình bày', basis: 'secondary' };

const { looks, wording } = PARTY_2018;

/**
 * Party documents: Hướng dẫn 05-HD/VPTW of 27/05/2026 under Quy định 399-QĐ/TW. Sources differ on the distance of lines (18
 * or 19 points) and on legal bases (upright with dashes, or italic); the first named of each is taken.
 */
export const PARTY_2026: Layout = {
  ...PARTY_2018,
  document: 'Hướng dẫn 05-HD/VPTW',
  from: '2026-05-27',
  page: {
    ...SECONDARY,
    ...{ top: 20, bottom: 20, left: 30, right: 15, firstLine: 10, before: 6, line: { points: 18 } },
  },
  looks: {
    ...looks,
    nation: { ...looks.nation, ...SECONDARY },
    body: { ...looks.body, ...SECONDARY },
    recipientsHead: { ...looks.recipientsHead, ...SECONDARY },
    pageNumber: { ...looks.pageNumber, ...SECONDARY },
  },
  wording: { ...wording, ...SECONDARY },
};
