import type { Comparator } from '@bacthang/domain';
import { fold } from '../language/fold.ts';

const BEFORE: readonly (readonly [Comparator, readonly string[]])[] = [
  [
    'le',
    [
      'không quá',
      'không vượt quá',
      'không vượt',
      'không để quá',
      'không để vượt quá',
      'tối đa',
      'nhiều nhất',
      'không lớn hơn',
      'bằng hoặc thấp hơn',
      'bằng hoặc dưới',
      'nhỏ hơn hoặc bằng',
      '≤',
      '<=',
    ],
  ],
  [
    'ge',
    [
      'ít nhất',
      'tối thiểu',
      'từ ít nhất',
      'không dưới',
      'không thấp hơn',
      'không ít hơn',
      'đạt từ',
      'bằng hoặc cao hơn',
      'bằng hoặc trên',
      '≥',
      '>=',
    ],
  ],
  ['lt', ['dưới', 'thấp hơn', 'nhỏ hơn', 'chưa đến', 'ít hơn', '<']],
  ['gt', ['trên', 'hơn', 'cao hơn', 'vượt', 'quá', 'lớn hơn', 'nhiều hơn', '>']],
  ['about', ['khoảng', 'xấp xỉ', 'gần', 'ước khoảng', 'ước đạt', 'ước', 'chừng', 'khoảng từ', 'từ khoảng']],
];

const AFTER: readonly (readonly [Comparator, readonly string[]])[] = [
  ['ge', ['trở lên', 'trở nên', 'hoặc cao hơn', 'hoặc hơn']],
  ['le', ['trở xuống', 'hoặc thấp hơn']],
];

interface ComparatorSign {
  readonly comparator: Comparator;
  readonly sign: RegExp;
}

/** Right before the number, a "từ" or "là" in between or not. Longest first: "không quá" is not "quá". */
export const COMPARATORS_BEFORE: readonly ComparatorSign[] = BEFORE.flatMap(([comparator, words]) =>
  words.map((word) => ({ comparator, word: fold(word) })),
)
  .sort((a, b) => b.word.length - a.word.length)
  .map(({ comparator, word }) => ({
    comparator,
    sign: new RegExp(`(?<![\\p{L}\\d])${word.replace(/[.*+?^$()|]/g, '\\$&')}\\s*(?:tu\\s+|la\\s+)?$`, 'u'),
  }));

/** After the unit: "từ 4%/năm trở lên". */
export const COMPARATORS_AFTER: readonly ComparatorSign[] = AFTER.map(([comparator, words]) => ({
  comparator,
  sign: new RegExp(`^\\s*(?:/\\s*nam)?\\s*(?:${words.map(fold).join('|')})(?![\\p{L}])`, 'u'),
}));
