import { type NumberRefusal, parseVietnameseNumber } from '@bacthang/domain/shared';

export { parseVietnameseNumber };

/** What to tell the person who typed it. */
export function numberRefusalLabel(reason: NumberRefusal): string {
  return NUMBER_REFUSALS[reason];
}

const NUMBER_REFUSALS: Readonly<Record<NumberRefusal, string>> = {
  empty: 'Chưa nhập số.',
  pointIsNotDecimal: 'Không rõ dấu chấm là phần nghìn hay phần thập phân: viết 12,5 hoặc 12.500.',
  notNumber: 'Không phải là số. Viết như 1.234,5.',
};
