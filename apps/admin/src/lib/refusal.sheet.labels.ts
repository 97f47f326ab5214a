import type { SHEET_REFUSALS } from '@bacthang/domain';
import type { RefusalFacts } from './refusal.labels.ts';
import { shown } from './refusal.words.ts';

/** What is wrong in a table of figures from a spreadsheet. */
export const SHEET_SENTENCES: Readonly<Record<(typeof SHEET_REFUSALS)[number], (refusal: RefusalFacts) => string>> = {
  headNotFound: (r) =>
    `Không thấy dòng tiêu đề: cần một cột tên đơn vị hoặc tên chỉ tiêu (${r.allowed ?? ''}), và các cột số liệu bên cạnh.`,
  unitUnknown: (r) => `Không có đơn vị nào tên ${shown(r.value)} trong phạm vi của bạn.`,
  unitAmbiguous: (r) => `${shown(r.value)} có thể là ${r.allowed ?? ''}; ghi thêm cột mã đơn vị để rõ.`,
  unitSucceeded: (r) =>
    `${shown(r.value)} không còn nữa, nay thuộc ${r.allowed ?? ''}; ghi số liệu theo đơn vị hiện nay.`,
  indicatorAmbiguous: (r) => `${shown(r.value)} có thể là nhiều chỉ số (${r.allowed ?? ''}); ghi thêm cột mã chỉ tiêu.`,
  pointUnclear: (r) => `${shown(r.value)}: không rõ dấu chấm là phần nghìn hay phần thập phân; viết 12,5 hoặc 12.500.`,
  sumDiffers: (r) => `Dòng tổng ghi ${shown(r.value)}, nhưng các dòng trên cộng lại là ${shown(r.allowed)}.`,
  rateDiffers: (r) => `Tỷ lệ ghi ${shown(r.value)}, nhưng tính từ tử số và mẫu số là ${shown(r.allowed)}.`,
  figureRepeated: (r) =>
    `Số liệu này còn ghi ở ô ${r.against ?? ''} là ${shown(r.allowed)}, khác ${shown(r.value)}; chỉ giữ một.`,
  measureUnitDiffers: (r) => `Ghi theo ${shown(r.value)}, chỉ tiêu tính bằng ${r.allowed ?? ''}; đổi số rồi nhập lại.`,
};
