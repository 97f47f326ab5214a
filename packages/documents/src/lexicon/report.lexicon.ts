import type { ObligationKind } from '@bacthang/domain';
import { phrase } from '../language/phrase.ts';

/** What makes a sentence a duty to report or to sum up. */
export const REPORTS = phrase('báo cáo', 'sơ kết', 'tổng kết', 'tổng hợp kết quả', 'gửi kết quả');
/** A duty has a day, a rhythm, or a body it goes to. */
export const OWED = phrase(
  'trước ngày',
  'chậm nhất',
  'trước _',
  'định kỳ',
  '{hằng|hàng} {năm|quý|tháng}',
  'mỗi {năm|quý|tháng}',
  '06 tháng',
  '6 tháng',
  'sơ kết',
  'tổng kết',
  'đột xuất',
  'quý {i|ii|iii|iv}',
  'báo cáo {năm|quý|tháng|kết quả|tình hình|sơ kết|tổng kết|định kỳ}',
  'gửi {về|cho|báo cáo}',
  'theo định kỳ',
  'trước tháng',
);

export const REPORT_KINDS: readonly (readonly [ObligationKind, RegExp])[] = [
  ['midTerm', phrase('sơ kết', 'giữa kỳ')],
  ['final', phrase('tổng kết', 'cuối kỳ')],
  [
    'annual',
    phrase(
      'báo cáo [kết quả] năm',
      '{hằng|hàng|mỗi} năm',
      'định kỳ',
      'cuối năm',
      'năm trước ngày',
      '{06|6} tháng',
      '{hằng|hàng} {quý|tháng}',
      'báo cáo [kết quả] {quý|tháng}',
    ),
  ],
  ['adHoc', phrase('đột xuất', 'khi có yêu cầu', 'vướng mắc', 'phát sinh')],
];
