import { expect, it } from 'vitest';
import { fold } from '../language/fold.ts';
import { timesIn } from './time.rules.ts';

it.each<[string, string[]]>([
  ['Đến cuối năm 2025, tỷ lệ hộ nghèo còn 2%', ['by 2025-2025']],
  ['giai đoạn 2021 - 2025', ['over 2021-2025']],
  ['trước năm 2023', ['by 2022-2022']],
  ['đến 31/12/2024', ['by 2024-2024']],
  ['đến năm 2025 và định hướng đến năm 2030', ['by 2025-2025', 'by 2030-2030']],
  ['theo chuẩn nghèo đa chiều giai đoạn 2022-2025', []],
  ['giảm 50% so với năm 2021', []],
  ['nhiệm kỳ 2020-2025', []],
  ['từ năm 2022 đến năm 2025', ['over 2022-2025']],
  ['từ năm 2022, đến hết năm 2025', ['by 2025-2025']],
  ['năm 2023 giảm 8%', ['in 2023-2023']],
  ['2.021 hộ', []],
])('%s', (text, times) =>
  expect(timesIn(fold(text)).map(({ kind, from, to }) => `${kind} ${from}-${to}`)).toEqual(times),
);
