import type { CatalogueEntry } from './indicator.documents.ts';

export const VALUE_TYPES: Readonly<Record<CatalogueEntry['valueType'], string>> = {
  COUNT: 'số đếm',
  RATIO: 'tỷ lệ phần trăm',
  RATE: 'tính trên đầu người hoặc trên 10.000 dân',
  MONEY: 'số tiền',
  MILESTONE: 'mốc đạt hay chưa',
  TEXT: 'bằng lời, có người đánh giá',
};

export const DIRECTIONS: Readonly<Record<CatalogueEntry['direction'], string>> = {
  UP: 'tăng là tốt',
  DOWN: 'giảm là tốt',
  NONE: 'chỉ theo dõi',
};

export const ROLL_UPS: Readonly<Record<CatalogueEntry['rollUp'], string>> = {
  SUM: 'cộng các đơn vị dưới',
  RATIO_OF_SUMS: 'tổng tử số chia tổng mẫu số',
  ALL: 'đạt khi mọi đơn vị dưới đạt',
  ANY: 'đạt khi một đơn vị dưới đạt',
  MAX: 'lấy mức cao nhất',
  MIN: 'lấy mức thấp nhất',
  NONE: 'đơn vị tự báo cáo',
};
