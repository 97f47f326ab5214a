/**
 * The columns of a sheet of score tables, one row an answer, in the order of the template; each must be there and filled.
 * Headers are compared without their accents, so no two may differ by those alone (mục, mức).
 */
export const SCORE_COLUMNS = {
  stratum: { header: 'Vùng', aliases: ['Vùng bảng điểm', 'Khu vực'] },
  itemCode: { header: 'Mã mục', aliases: ['Mã chỉ tiêu'] },
  itemName: { header: 'Mục', aliases: ['Tên mục', 'Chỉ tiêu', 'Nội dung'] },
  optionCode: { header: 'Mã trả lời', aliases: ['Mã phương án'] },
  optionName: { header: 'Trả lời', aliases: ['Câu trả lời', 'Phương án'] },
  points: { header: 'Điểm', aliases: ['Số điểm', 'Điểm số'] },
} as const;

export type ScoreColumn = keyof typeof SCORE_COLUMNS;

export const SCORE_COLUMN_NAMES = Object.keys(SCORE_COLUMNS) as readonly ScoreColumn[];
