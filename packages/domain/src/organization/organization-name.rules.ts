import { foldVietnamese } from '../shared/fold.ts';

/** A body as it is known, by its full name: `Phòng Lao động - Thương binh và Xã hội huyện Sơn Dương`. */
export interface NamedOrganization {
  readonly id: string;
  readonly name: string;
}

/** How offices shorten names, folded and without "và" and punctuation; longer ones before what they hold. */
const SHORT: readonly (readonly [short: string, full: string])[] = [
  ['ubmttq|ub mttq', 'uy ban mat tran to quoc'],
  ['mttq', 'mat tran to quoc'],
  ['mat tran to quoc vn', 'mat tran to quoc viet nam'],
  ['ubnd', 'uy ban nhan dan'],
  ['hdnd', 'hoi dong nhan dan'],
  ['ld ?tb ?xh', 'lao dong thuong binh xa hoi'],
  ['tb ?xh', 'thuong binh xa hoi'],
  ['nn ?ptnt', 'nong nghiep phat trien nong thon'],
  ['ptnt', 'phat trien nong thon'],
  ['nn ?(?:mt|tnmt)', 'nong nghiep moi truong'],
  ['tn ?mt', 'tai nguyen moi truong'],
  ['gd ?dt', 'giao duc dao tao'],
  ['kh ?dt', 'ke hoach dau tu'],
  ['tc ?kh', 'tai chinh ke hoach'],
  ['kt ?ht', 'kinh te ha tang'],
  ['vh ?tt ?dl', 'van hoa the thao du lich'],
  ['vh ?tt', 'van hoa thong tin'],
  ['tt ?tt', 'thong tin truyen thong'],
  ['kh ?cn', 'khoa hoc cong nghe'],
  ['nh ?csxh', 'ngan hang chinh sach xa hoi'],
  ['csxh', 'chinh sach xa hoi'],
  ['bhxh', 'bao hiem xa hoi'],
  ['lh ?pn', 'lien hiep phu nu'],
  ['ccb', 'cuu chien binh'],
];
const FULL = SHORT.map(([short, full]) => [new RegExp(`(?<![a-z])(?:${short})(?![a-z])`, 'g'), full] as const);
const TIER_AT_END = /(?<=.) (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran|dac khu)$/;

function keyOf(name: string, place: string): string {
  const plain = foldVietnamese(name)
    .replace(/[^a-z\d ]+/g, ' ')
    .replace(/(?<![a-z])va(?![a-z])/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  const full = FULL.reduce((text, [short, words]) => text.replace(short, words), plain);
  const here = foldVietnamese(place);
  return (full.endsWith(` ${here}`) ? full.slice(0, -here.length - 1) : full).replace(TIER_AT_END, '');
}

/**
 * The one of `organizations`, all of one unit, that a document of that unit means by a name: `Sở LĐ-TB&XH` is `Sở Lao
 * động - Thương binh và Xã hội tỉnh …`. `place` is the unit's full name (`huyện Sơn Dương`), which names leave out or
 * shorten to its kind. Null where none has the name, or several do.
 */
export function organizationNamed<Known extends NamedOrganization>(
  name: string,
  organizations: readonly Known[],
  place: string,
): Known | null {
  const key = keyOf(name, place);
  const [only, ...others] = organizations.filter((each) => keyOf(each.name, place) === key);
  return only && others.length === 0 ? only : null;
}

/** Several bodies under one name: `UBND các xã, thị trấn`, `các sở, ban, ngành`, `Trưởng các ấp`. No single body is meant. */
export function namesSeveral(name: string): boolean {
  return /(?:^| )(?:cac|moi|tung|nhung) /.test(foldVietnamese(name));
}
