import { foldVietnamese } from '../shared/index.ts';
import { ETHNIC_GROUPS, type EthnicCode } from '../standard/index.ts';

/** Other names in use for a group, as lists write them. */
const ALIASES: Readonly<Partial<Record<EthnicCode, readonly string[]>>> = {
  '01': ['Việt'],
  '04': ['Hán'],
  '05': ['Khmer'],
  '08': ['HMông', "H'Mông", 'Mèo'],
  '10': ['Jrai'],
  '12': ['Rađê'],
  '13': ['Bahnar'],
  '14': ['Xê Đăng'],
  '15': ['Cao Lan', 'Sán Chỉ'],
  '16': ["K'Ho"],
  '17': ['Chàm'],
  '20': ["M'Nông"],
  '21': ['Raglai'],
  '22': ['Stiêng', "S'Tiêng"],
  '23': ['Vân Kiều'],
  '26': ['Katu'],
  '27': ['Giẻ Triêng'],
  '30': ['Cor'],
  '55': ['Người nước ngoài', 'Nước ngoài'],
};

const NAMES = (Object.keys(ETHNIC_GROUPS) as EthnicCode[]).flatMap((code) =>
  [ETHNIC_GROUPS[code], ...(ALIASES[code] ?? [])].map((name) => ({ code, name })),
);
const BY_NAME = new Map(NAMES.map(({ code, name }) => [exactly(name), code]));
const BY_FOLDED = Map.groupBy(NAMES, ({ name }) => foldVietnamese(name));

/**
 * The code of an ethnic group by its name or another one in use, whatever case, dashes and Unicode form; without its accents
 * only where no other group is written so. Null otherwise. Never by a number: systems number the groups differently.
 */
export function ethnicityByName(text: string): EthnicCode | null {
  const exact = BY_NAME.get(exactly(text));
  if (exact !== undefined) return exact;
  const codes = new Set((BY_FOLDED.get(foldVietnamese(text)) ?? []).map(({ code }) => code));
  const [only = null] = codes;
  return codes.size === 1 ? only : null;
}

function exactly(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s\p{Pd}]+/gu, ' ')
    .trim();
}
