import type { RefusalFacts } from './refusal.labels.ts';
import { fieldLabel, lineOf, shown } from './refusal.words.ts';

/** What a place takes, as the rules name it. */
const TAKES: Readonly<Record<string, string>> = {
  'known key': 'chỉ nhận mã của một mục có trong văn bản',
  'no circle': 'các mục không được chứa lẫn nhau thành vòng',
  'whole number': 'chỉ nhận số nguyên',
  number: 'chỉ nhận số',
  text: 'chỉ nhận chữ',
  string: 'chỉ nhận chữ',
  boolean: 'chỉ nhận có hoặc không',
  array: 'chỉ nhận danh sách',
  object: 'chỉ nhận một nhóm các trường',
  'JSON object': 'chỉ nhận một nhóm các trường',
  '^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$': 'chỉ nhận chữ thường không dấu và số, nối bằng gạch ngang, bắt đầu bằng chữ',
  '^[a-z][A-Za-z0-9]{1,39}$': 'chỉ nhận 2 đến 40 chữ không dấu và số viết liền, bắt đầu bằng chữ thường',
};

function takes(allowed: string | null): string {
  if (allowed === null) return 'nội dung không đúng dạng; hãy nhập lại';
  return TAKES[allowed] ?? `chỉ nhận ${allowed.split('|').join(', ')}`;
}

/** What is not of the shape that its place takes: which it is, what was given, and what it takes. */
export function shapeSentence({ path, value, allowed }: RefusalFacts): string {
  const place = `${fieldLabel(path)}${lineOf(path)}`;
  if (allowed === 'unique') return `${place}: ${shown(value)} ghi hai lần.`;
  return value === null || allowed === null
    ? `${place}: ${takes(allowed)}.`
    : `${place}: ${shown(value)} không dùng được; ${takes(allowed)}.`;
}
