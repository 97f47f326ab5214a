import type { HeadRelation, Sex } from '@bacthang/domain';
import { pick } from '../synthetic/pick.ts';

/** An invented person: the names are common ones put together by chance, and there is no identity number. */
export interface InventedPerson {
  readonly name: string;
  readonly birthDate: string;
  readonly sex: Sex;
  readonly relation: HeadRelation;
  readonly ethnicity: '01' | '06';
}

const FAMILY = [
  'Nguyễn',
  'Trần',
  'Lê',
  'Phạm',
  'Hoàng',
  'Vũ',
  'Đặng',
  'Bùi',
  'Đỗ',
  'Ngô',
  'Dương',
  'Lương',
  'Đào',
  'Trịnh',
];
const MIDDLE = {
  male: ['Văn', 'Đức', 'Hữu', 'Quang', 'Xuân', 'Đình'],
  female: ['Thị', 'Thị', 'Thị Thu', 'Thị Kim', 'Thị Ngọc', 'Thị Minh'],
} as const;
const GIVEN = {
  male: [
    'An',
    'Bình',
    'Cường',
    'Dũng',
    'Đạt',
    'Hải',
    'Hòa',
    'Hùng',
    'Khánh',
    'Long',
    'Mạnh',
    'Nam',
    'Phúc',
    'Quân',
    'Sơn',
    'Thắng',
    'Toàn',
    'Tuấn',
    'Việt',
    'Vinh',
  ],
  female: [
    'Anh',
    'Bích',
    'Chi',
    'Dung',
    'Giang',
    'Hà',
    'Hạnh',
    'Hoa',
    'Huệ',
    'Lan',
    'Liên',
    'Loan',
    'Mai',
    'Nga',
    'Nhung',
    'Oanh',
    'Phượng',
    'Thảo',
    'Tuyết',
    'Yến',
  ],
} as const;

function oneOf<T>(words: readonly [T, ...T[]] | readonly T[], ...seed: readonly (string | number)[]): T {
  const found = words[pick(0, words.length - 1, ...seed)];
  if (found === undefined) throw new RangeError('there is nothing to choose from');
  return found;
}

/** The members of the household `key`, head first: a couple or one alone, with no more children than grown people. */
export function peopleOf(key: string): readonly InventedPerson[] {
  const draw = (low: number, high: number, word: string) => pick(low, high, key, word);
  const alone = draw(1, 4, 'alone') === 1;
  const headSex: Sex = draw(1, 10, 'head') <= (alone ? 7 : 2) ? 'female' : 'male';
  const headYear = draw(1945, 1988, 'year');
  const family = oneOf(FAMILY, key, 'family');
  const ethnicity = draw(1, 60, 'ethnicity') === 1 ? '06' : '01';
  const person = (relation: HeadRelation, sex: Sex, year: number, surname: string, word: string): InventedPerson => ({
    name: `${surname} ${oneOf(MIDDLE[sex], key, word, 'middle')} ${oneOf(GIVEN[sex], key, word, 'given')}`,
    birthDate: `${year}-${String(pick(1, 12, key, word, 'month')).padStart(2, '0')}`,
    sex,
    relation,
    ethnicity,
  });
  const head = person('head', headSex, headYear, family, 'head');
  if (alone) return [head];
  const spouseSex: Sex = headSex === 'male' ? 'female' : 'male';
  const spouse = person(
    'spouse',
    spouseSex,
    headYear + draw(-3, 6, 'spouse'),
    oneOf(FAMILY, key, 'spouse family'),
    'spouse',
  );
  const children = Array.from({ length: draw(0, 2, 'children') }, (_, index) =>
    person(
      'child',
      oneOf(['male', 'female'] as const, key, index, 'sex'),
      Math.min(headYear + 24 + index * draw(2, 5, 'gap'), 2021),
      family,
      `child ${index}`,
    ),
  );
  return [head, spouse, ...children];
}
