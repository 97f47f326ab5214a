import { expect, it } from 'vitest';
import { readPlanText } from '../reading/read-plan.ts';

const TEXT = `ỦY BAN NHÂN DÂN
HUYỆN BẮC HÀ

Số: 12/KH-UBND          Bắc Hà, ngày 05 tháng 02 năm 2022

KẾ HOẠCH
Giảm nghèo bền vững trên địa bàn huyện Bắc Hà giai đoạn 2021-2025

I. MỤC TIÊU
Giảm tỷ lệ hộ nghèo bình quân 4%/năm.`;

const said = (text: string) => {
  const read = readPlanText(text);
  if (!read.ok) throw new Error(read.refusal.code);
  const { factPlaces, paragraphs } = read.value;
  return Object.fromEntries(
    Object.entries(factPlaces).map(([fact, place]) => [
      fact,
      place && paragraphs[place.paragraph]?.text.slice(place.start, place.end),
    ]),
  );
};

it('says in which paragraph each fact stands', () => {
  expect(said(TEXT)).toEqual({
    number: expect.stringContaining('Số: 12/KH-UBND'),
    issuedOn: expect.stringContaining('ngày 05 tháng 02 năm 2022'),
    issuer: expect.stringContaining('BẮC HÀ'),
    title: expect.stringMatching(/^Giảm nghèo bền vững/),
    period: expect.stringContaining('2021-2025'),
  });
});

it('has no place for what the document does not say', () => {
  expect(said('KẾ HOẠCH\nGiảm nghèo\nI. MỤC TIÊU\nGiảm tỷ lệ hộ nghèo.')).toMatchObject({
    number: null,
    issuedOn: null,
    period: null,
  });
});
