import { addDays } from '@bacthang/domain/shared';
import { formatDate } from '../../lib/format.ts';
import type { HolidayYear } from './holiday.documents.ts';

/** The holidays of the law (BLLĐ 45/2019/QH14 Art. 112), which ship under a key. */
const NAMES: Readonly<Record<string, string>> = {
  newYear: 'Tết Dương lịch',
  tet: 'Tết Nguyên đán',
  hungKings: 'Giỗ Tổ Hùng Vương',
  reunificationAndLabour: 'Ngày Chiến thắng 30/4 và Quốc tế lao động 1/5',
  nationalDay: 'Quốc khánh',
};

export const holidayName = (name: string): string => NAMES[name] ?? name;

/** `Quốc khánh: từ 29/08/2026 đến 02/09/2026`. */
export function holidayText({ name, from, to }: HolidayYear['holidays'][number]): string {
  const last = addDays(to, -1);
  const days = from === last ? formatDate(from) : `từ ${formatDate(from)} đến ${formatDate(last)}`;
  return `${holidayName(name)}: ${days}`;
}
