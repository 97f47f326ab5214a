import type { OrganizationKind } from '@bacthang/domain';
import type { Wording } from '../layout/layout.ts';
import type { PaperIssuer } from '../paper.ts';

/**
 * Who signs: the head of the body, a deputy for the head (ký thay), whoever acts as head (quyền), the head of a unit by the
 * head's order (thừa lệnh), or somebody by the head's written mandate (thừa uỷ quyền).
 */
export const SIGNERS = ['head', 'deputy', 'acting', 'byOrder', 'byMandate'] as const;
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

/** Room for a title that nobody recorded. */
const UNNAMED = '…………';

const UNDER_ITS_HEAD = [
  { named: /^sở /i, head: 'GIÁM ĐỐC', deputy: 'PHÓ GIÁM ĐỐC' },
  { named: /^phòng /i, head: 'TRƯỞNG PHÒNG', deputy: 'PHÓ TRƯỞNG PHÒNG' },
] as const;

/** Whether a form has a formula for that signer: the Party's guidance gives none for whoever acts as head. */
export const maySign = (signer: Signer, { acting }: Wording): boolean => signer !== 'acting' || acting !== null;

/**
 * The lines above a signature: authority and title, one line each. A body whose head has no title that is known gets one
 * blank line to write it in. Deputies of the State sign for the head (`KT.`), those of the Party for the body (HD
 * 05-HD/VPTW). Whoever signs by order or mandate does so for the head of a State body, for the body itself of the Party, which
 * has `T/L` alone for both; of whom the title is not known, so that is a line to write in.
 */
export function signatureLines({ kind, name }: PaperIssuer, signer: Signer, wording: Wording): readonly string[] {
  const named = UNDER_ITS_HEAD.find((each) => each.named.test(name));
  const signing = SIGNING[kind] ?? (named && { ...named, collective: null });
  if (!signing) return [UNNAMED];
  const behalf = signing.collective === null ? [] : [`${wording.onBehalf}${signing.collective}`];
  const { byOrder, byMandate, acting, deputyForHead } = wording;
  if (signer === 'byOrder' || signer === 'byMandate') {
    const inWhoseName = deputyForHead ? signing.head : (signing.collective ?? signing.head);
    return [`${signer === 'byOrder' ? byOrder : byMandate}${inWhoseName}`, UNNAMED];
  }
  if (signer === 'acting') return [...behalf, `${acting ?? ''}${signing.head}`];
  if (signer === 'head') return [...behalf, signing.head];
  const forHead = behalf.length === 0 || deputyForHead ? [`${wording.forHead}${signing.head}`] : [];
  return [...behalf, ...forHead, signing.deputy];
}
