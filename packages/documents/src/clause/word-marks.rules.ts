import type { Comparator } from '@bacthang/domain';
import { matchesFrom } from '../language/matches.ts';
import type { Span } from '../language/span.ts';
import { COMPARATORS_BEFORE } from '../lexicon/comparator.lexicon.ts';
import { FRACTIONS, PORTIONS, SMALL_NUMBERS } from '../lexicon/fraction.lexicon.ts';
import type { Mark, MarkKind } from './mark.ts';

const COUNTED =
  '(?:tai ngheo|ho|xa|nguoi|thon|ban|ap|huyen|nha|tre em|hoc sinh|gia dinh|doi tuong|dia phuong|tinh trang|truong hop|phong hoc|lao dong|to|chi hoi|chi bo|hoi vien|thanh vien|phu nu|khu dan cu|hon nhan|tao hon)';
/** "hộ không có nhà ở" describes those it speaks of; "…, không có hộ tái nghèo" promises. */
const NOT_HAVING =
  '(?<=(?:^|[,;:.(-] ?|^[a-z\\d]{1,2}\\) ?|phan dau |co ban |dam bao |bao dam |quyet tam |[12]\\d{3} |va ))khong co';
const PLACES = '(?:xa|phuong|thi tran|huyen|thi xa|thanh pho|tinh|khu vuc|vung|ca nuoc|toan quoc|quoc gia|trung uong)';

interface Words {
  readonly kind: MarkKind;
  readonly sign: RegExp;
  readonly value: string | null;
  readonly leads: boolean;
}

const WORDS: readonly Words[] = [
  {
    kind: 'none',
    sign: new RegExp(
      `(?:(?:ve )?co ban (?:hoan thanh muc tieu )?)?(?:khong con|khong (?:de )?(?:phat sinh|xay ra)(?: moi| them)?|khong de|${NOT_HAVING}) (?=${COUNTED}(?![\\p{L}]))|(?:hoan thanh )?(?:viec )?(?:xóa|xoa) (?:xong|het|dut diem|hoan toan|toan bo)(?: tinh trang)? (?=nha|ho|cac)`,
      'gu',
    ),
    value: '0',
    leads: true,
  },
  {
    kind: 'assigned',
    sign: /(?:hoan thanh|dat|dam bao|bao dam|thuc hien|dat va vuot|vuot)(?:(?<=\([^()]{0,80})[^;:.,]{0,20}|[^;:.,\d]{0,20}) (?:chi tieu|ke hoach|muc tieu)[^;:.,]{0,50}? (?:duoc |cap tren |trung uong |tinh |huyen |thanh pho |thi xa )?giao(?![\p{L}])(?: hang nam)?/gu,
    value: null,
    leads: false,
  },
  {
    kind: 'relative',
    sign: new RegExp(
      `(?:bang hoac |bang, |khong )?(?:thap|cao|nho|lon|it|nhieu|nhanh) hon (?:hoac bang |so voi )?[^;:.,]{0,40}?(?:chung|binh quan)(?: chung)?(?: cua| toan)?(?: toan)? ${PLACES}(?![\\p{L}])`,
      'gu',
    ),
    value: null,
    leads: false,
  },
  {
    kind: 'mostly',
    sign: /(?<!xa hoi |nhu cau |tieu chi |chi so |xay dung |dau tu |ket cau |phuc loi |noi dung )(?:ve co ban|co ban)(?: cac)? (?=ho(?![\p{L}])|tre em|nguoi |dat |hoan thanh|100%)/gu,
    value: null,
    leads: true,
  },
  {
    kind: 'reached',
    sign: /(?:dat|hoan thanh|duoc cong nhan|cong nhan)(?: chuan| tieu chi| tieu chuan| danh hieu)?(?: (?:xa|huyen|thon|thi xa|tinh|khu dan cu|xay dung))?(?: dat)?(?: chuan)? (?:nong thon moi|ntm)(?: nang cao| kieu mau)?|(?:thoat khoi|ra khoi)(?: tinh trang| danh sach| dien)?(?: cac)?(?: ngheo,)? (?:xa|huyen|thon|khu vuc|dac biet)/gu,
    value: null,
    leads: false,
  },
];

const SMALL = new RegExp(
  `(?:it nhat|toi thieu) (?:co )?(${[...SMALL_NUMBERS.keys()].join('|')}) (?=thanh vien|lao dong|nguoi|mo hinh|lop|dich vu|cong trinh|to hop tac|hop tac xa|ho |du an|cau lac bo|san pham)`,
  'gu',
);

/** Words in a part of a folded text that stand for a figure, in order of place. */
export function wordMarks(folded: string, { start, end }: Span): readonly Mark[] {
  const part = folded.slice(0, end);
  const marks: Mark[] = [];
  for (const { kind, sign, value, leads } of WORDS) {
    for (const { index, 0: found } of matchesFrom(sign, part, start)) {
      marks.push(mark(kind, index, index + found.trimEnd().length, value, comparatorOf(kind, found), leads));
    }
  }
  for (const { index, 0: found, 1: number = '' } of matchesFrom(SMALL, part, start)) {
    marks.push(mark('small', index, index + found.trimEnd().length, SMALL_NUMBERS.get(number) ?? null, 'ge', true));
  }
  return [...marks, ...fractionMarks(part, start), ...portionMarks(part, start)];
}

const FRACTION_SIGNS = FRACTIONS.map(([value, sign]) => ({
  value,
  sign: new RegExp(`(?<![\\p{L}\\d/])(?:giam|ha)([^;:.,\\d]{0,30}?)${sign.source}`, 'gu'),
}));

function fractionMarks(part: string, start: number): readonly Mark[] {
  return FRACTION_SIGNS.flatMap(({ value, sign }) =>
    [...matchesFrom(sign, part, start)].map(({ index, 0: found, 1: between = '' }) => {
      const comparator: Comparator = /it nhat|toi thieu/.test(between) ? 'ge' : /tren|hon/.test(between) ? 'gt' : 'eq';
      return mark('fraction', index, index + found.length, value, comparator, true);
    }),
  );
}

const PORTION = new RegExp(
  `(?<![\\p{L}\\d/.,])(?:${PORTIONS.map(([, sign]) => `(${sign})`).join('|')}) (?:tong )?(?:so|muc|ty le|thu nhap)(?![\\p{L}])`,
  'gu',
);
const COMPARED_WITHIN = 30;

/** "3/4 số thôn có nhà văn hóa", "ít nhất một nửa số xã": a share of them all. */
function portionMarks(part: string, start: number): readonly Mark[] {
  return [...matchesFrom(PORTION, part, start)].map(({ index, 0: found, ...groups }) => {
    const at = Object.values(groups)
      .slice(0, PORTIONS.length)
      .findIndex((group) => group !== undefined);
    const before = part.slice(Math.max(start, index - COMPARED_WITHIN), index);
    const ahead = COMPARATORS_BEFORE.find(({ sign }) => sign.test(before));
    const from = index - (ahead?.sign.exec(before)?.[0].length ?? 0);
    const end = index + found.lastIndexOf(' ');
    return mark('portion', from, end, PORTIONS[at]?.[0] ?? null, ahead?.comparator ?? 'eq', true);
  });
}

function mark(
  kind: MarkKind,
  start: number,
  end: number,
  value: string | null,
  comparator: Comparator | null,
  leads: boolean,
): Mark {
  return { kind, span: { start, end }, value, upper: null, comparator, leads, figure: null };
}

function comparatorOf(kind: MarkKind, found: string): Comparator | null {
  if (kind === 'none') return 'eq';
  if (kind !== 'relative') return null;
  const lower = /(?:thap|nho|it) hon/.test(found);
  if (/bang|khong/.test(found.slice(0, 16)) || /hon hoac bang/.test(found)) {
    const turned = /^khong /.test(found);
    return lower === turned ? 'ge' : 'le';
  }
  return lower ? 'lt' : 'gt';
}
