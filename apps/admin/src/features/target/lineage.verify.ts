import { graphql, type ResultOf } from '@bacthang/contract';

export const SealQuery = graphql(`
  query Seal($id: ID!) {
    revision(id: $id) { id contentHash canonicalJson recomputedHash }
  }
`);

/** What the server gives of one published revision: its seal, what was sealed, and the hash of its rows now. */
export type Seal = Pick<
  NonNullable<ResultOf<typeof SealQuery>['revision']>,
  'contentHash' | 'canonicalJson' | 'recomputedHash'
>;

/**
 * `matches`: the frozen text and the rows both give the seal. `textDiffers`: the frozen text gives another hash.
 * `rowsDiffer`: the rows do. `unreadable`: the server gave nothing to check.
 */
export type SealState = 'matches' | 'textDiffers' | 'rowsDiffer' | 'unreadable';

/** Holds a seal against the hash worked out here from the frozen text, and against what the server makes of its rows. */
export async function checkSeal(seal: Seal | null): Promise<SealState> {
  if (!seal?.contentHash || !seal.canonicalJson) return 'unreadable';
  const { contentHash } = await import('@bacthang/domain/plan');
  if (contentHash(JSON.parse(seal.canonicalJson)) !== seal.contentHash) return 'textDiffers';
  return seal.recomputedHash === seal.contentHash ? 'matches' : 'rowsDiffer';
}

const STATES: Readonly<Record<SealState, string>> = {
  matches: 'khớp',
  textDiffers: 'nội dung đã đóng băng không còn khớp mã băm',
  rowsDiffer: 'số liệu đang lưu không còn khớp mã băm',
  unreadable: 'máy chủ không đưa ra nội dung để kiểm tra',
};

export const sealLabel = (state: SealState): string => STATES[state];

/** All of a line in one sentence. */
export function lineSentence(states: readonly SealState[]): string {
  const bad = states.filter((state) => state !== 'matches').length;
  if (states.length === 0) return 'Chưa có bản ban hành nào trên đường này để kiểm tra.';
  return bad === 0
    ? `Mã băm của cả ${states.length} bản ban hành đều khớp: tính lại trên máy này từ nội dung, và trên máy chủ từ số liệu đang lưu.`
    : `${bad} trong ${states.length} bản ban hành không kiểm tra được hoặc không khớp mã băm.`;
}
