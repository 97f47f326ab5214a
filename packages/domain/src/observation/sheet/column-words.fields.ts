import type { LeftOutReason, ObservationColumnRole } from './sheet.ts';

/** Words over columns that say what a row is about, folded as a search compares them. */
export const ROW_WORDS: Partial<Readonly<Record<ObservationColumnRole, readonly string[]>>> = {
  indicatorCode: ['ma chi tieu', 'ma chi so'],
  indicatorName: [
    'chi so',
    'ten chi so',
    'chi tieu',
    'ten chi tieu',
    'muc tieu, chi tieu',
    'noi dung chi tieu',
    'noi dung',
    'chi tieu chu yeu',
  ],
  subgroup: ['nhom', 'nhom doi tuong', 'doi tuong'],
  measureUnit: ['don vi tinh', 'dvt', 'dv tinh'],
  year: ['nam', 'ky', 'ky bao cao', 'nam bao cao'],
  note: ['ghi chu'],
};

/** Where the row says what is measured, which part of it a column holds. */
export const PART_WORDS: Readonly<Record<'numerator' | 'denominator' | 'value', readonly string[]>> = {
  numerator: ['tu so', 'so luong', 'so thuc hien', 'tu so, so luong', 'tu so hoac so luong', 'so ho', 'so nguoi'],
  denominator: ['mau so', 'tong so', 'tren tong so'],
  value: ['', 'gia tri', 'so lieu', 'ty le', '%', 'so do duoc'],
};

/** What is no result, by a word in its head; the first that fits says why. */
export const NO_RESULT: readonly (readonly [LeftOutReason, RegExp])[] = [
  ['ordinal', /^(?:tt|stt|so tt|so thu tu|#)$/],
  ['estimate', /\b(?:uoc|du bao)\b/],
  ['comparison', /\b(?:so sanh|so voi|hoan thanh|th ?\/ ?kh|tang|giam|chenh lech|danh gia|dat so)\b/],
  ['plan', /\b(?:ke hoach|kh|giao|muc tieu|phan dau|du kien|nhiem vu|muc|den muc)\b/],
];

/** Words that only say that a column holds results. */
export const RESULT_WORDS = /\b(?:thuc hien|ket qua|th|kq|dat duoc|bao cao|so lieu thuc hien)\b/g;
