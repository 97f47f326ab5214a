import { fold } from '../language/fold.ts';

const BODIES = [
  'ban chấp hành đảng bộ',
  'ban chấp hành',
  'ban thường vụ',
  'ban bí thư',
  'bộ chính trị',
  'thường trực',
  'tỉnh ủy',
  'thành ủy',
  'huyện ủy',
  'thị ủy',
  'quận ủy',
  'đảng ủy',
  'ủy ban nhân dân',
  'ubnd',
  'hội đồng nhân dân',
  'hđnd',
  'thủ tướng chính phủ',
  'thủ tướng',
  'chính phủ',
  'quốc hội',
  'ủy ban thường vụ quốc hội',
  'sở',
  'phòng',
  'ban chỉ đạo',
  'ủy ban mặt trận tổ quốc',
];

/** How the name of a body that issues begins, in folded text. */
export const BODY = new RegExp(`(?:${BODIES.map(fold).join('|')}|(?<!dang )bo)(?![\\p{L}])`, 'u');
/** The same, for all places. */
export const BODIES_IN = new RegExp(`(?<!\\p{L})${BODY.source}`, 'gu');

/** Places in the name of a body: "huyện Trà Cú", "tỉnh". */
export const PLACE_WORD = 'tinh|thanh pho|huyen|quan|thi xa|xa(?! hoi)|phuong|thi tran|dac khu|tp|tx';
