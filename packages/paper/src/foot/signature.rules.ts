import type { OrganizationKind } from '@bacthang/domain';
import type { Wording } from '../layout/layout.ts';
import type { PaperIssuer } from '../paper.ts';

/** Who signs: the head of the body, or a deputy. */
export const SIGNERS = ['head', 'deputy'] as const;
export type Signer = (typeof SIGNERS)[number];

interface Signing {
  /** The collective on whose behalf it is signed; null for a body that works under its head. */
  readonly collective: string | null;
  readonly head: string;
  readonly deputy: string;
}

/** Who signs for a body (NĐ 30/2020/NĐ-CP, Điều 13). A People's Council's resolutions are its chair's to sign. */
const SIGNING: Partial<Readonly<Record<OrganizationKind, Signing>>> = {
  peoplesCommittee: { collective: 'ỦY BAN NHÂN DÂN', head: 'CHỦ TỊCH', deputy: 'PHÓ CHỦ TỊCH' },
  peoplesCouncil: { collective: null, head: 'CHỦ TỊCH', deputy: 'PHÓ CHỦ TỊCH' },
  partyCommittee: { collective: 'BAN THƯỜNG VỤ', head: 'BÍ THƯ', deputy: 'PHÓ BÍ THƯ' },
  partyOffice: { collective: null, head: 'CHÁNH VĂN PHÒNG', deputy: 'PHÓ CHÁNH VĂN PHÒNG' },
  fatherlandFront: { collective: 'BAN THƯỜNG TRỰC', head: 'CHỦ TỊCH', deputy: 'PHÓ CHỦ TỊCH' },
};

const UNDER_ITS_HEAD = [
  { named: /^sở /i, head: 'GIÁM ĐỐC', deputy: 'PHÓ GIÁM ĐỐC' },
  { named: /^phòng /i, head: 'TRƯỞNG PHÒNG', deputy: 'PHÓ TRƯỞNG PHÒNG' },
] as const;

/**
 * The lines above a signature: authority and title, one line each. A body whose head has no title that is known gets one
 * blank line to write it in. Deputies of the State sign for the head (`KT.`), those of the Party for the body (HD
 * 05-HD/VPTW).
 */
export function signatureLines({ kind, name }: PaperIssuer, signer: Signer, wording: Wording): readonly string[] {
  const named = UNDER_ITS_HEAD.find((each) => each.named.test(name));
  const signing = SIGNING[kind] ?? (named && { ...named, collective: null });
  if (!signing) return ['…………'];
  const behalf = signing.collective === null ? [] : [`${wording.onBehalf}${signing.collective}`];
  if (signer === 'head') return [...behalf, signing.head];
  const forHead = behalf.length === 0 || wording.deputyForHead ? [`${wording.forHead}${signing.head}`] : [];
  return [...behalf, ...forHead, signing.deputy];
}
