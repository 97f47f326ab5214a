import { foldVietnamese } from '../shared/fold.ts';

const CODE_WORDS: readonly string[] = [
  ...['ma don vi', 'ma xa', 'ma huyen', 'ma tinh', 'ma dvhc', 'ma don vi hanh chinh', 'ma dia phuong'],
];

/** Alone, or several in a row: `Xã, phường, thị trấn`. */
const NAME_WORDS: readonly string[] = [
  ...['don vi', 'ten don vi', 'don vi hanh chinh', 'don vi bao cao', 'dia phuong', 'ten dia phuong', 'dia ban'],
  ...['tinh', 'huyen', 'quan', 'thi xa', 'thanh pho', 'xa', 'phuong', 'thi tran', 'dac khu'],
  ...['ten tinh', 'ten huyen', 'ten xa', 'ten xa phuong', 'xa phuong', 'cac huyen', 'cac xa'],
];

/** Whether words over a column say that it holds codes, or names, of units; null where they say neither. */
export function placeRole(words: string): 'unitCode' | 'unitName' | null {
  const folded = foldVietnamese(words).replace(/[*:]/g, '').trim();
  if (CODE_WORDS.includes(folded)) return 'unitCode';
  const places = folded.split(/\s*[,/;]\s*| va | hoac /);
  return places.every((place) => NAME_WORDS.includes(place)) ? 'unitName' : null;
}
