import { DOUBTS } from '@bacthang/documents';
import { expect, it } from 'vitest';
import { KNOWN, readingOf } from '../reading.fixture.ts';
import { workOn } from '../work/work.ts';
import { doubtSentence, findingSentence } from './reading.labels.ts';

it.each(DOUBTS)('the doubt %s has a sentence of its own', (code) => {
  expect(doubtSentence({ code, about: '3' })).toMatch(/^[\p{Lu}\d].*\.$/u);
});

it('says each finding as it would enter the plan', () => {
  const { findings } = workOn(readingOf(), null, KNOWN);
  const sentences = findings.map((finding) => findingSentence(finding, KNOWN));
  expect(sentences).toEqual(
    expect.arrayContaining([
      'Thực hiện: 999/KH-UBND',
      'Căn cứ: 05-CT/TW Giảm nghèo bền vững',
      'Tỷ lệ hộ nghèo dưới 2% đến cuối năm 2025',
      'II MỤC TIÊU · Mục tiêu cụ thể',
      'Phòng Kinh tế · Chủ trì',
      'Hằng năm · Phòng Kinh tế → UBND huyện · trước ngày 10/12 hằng năm',
      'Ngân sách huyện · 350.000.000 đồng',
      'UBND tỉnh · báo cáo',
      'Tỷ lệ hộ nghèo · 6,2 · năm 2020',
    ]),
  );
});
