import { level, milestone, relativeReduction } from '../../build/commitments.ts';
import type { TargetDraft } from '../../build/targets.ts';

const OUTLOOK = { section: 'II.2.2', outlook: true };

export const OUTLOOK_TARGETS: readonly TargetDraft[] = [
  {
    ...OUTLOOK,
    key: 'poverty-rate-halved',
    statement: 'Đến năm 2030 tỷ lệ hộ nghèo giảm từ một nửa trở lên, theo chuẩn đa chiều quốc gia',
    indicatorCode: 'poverty-rate',
    commitment: relativeReduction('ge', '0.5', 2030),
    note: 'Văn bản không nêu năm gốc',
  },
  {
    ...OUTLOOK,
    key: 'near-poor-households-quarter-off',
    statement: 'Đến năm 2030 bớt một phần tư số hộ cận nghèo',
    indicatorCode: 'near-poor-households',
    commitment: relativeReduction('eq', '0.25', 2030),
    note: 'Văn bản nói về hộ cận nghèo (số hộ), không phải tỷ lệ; không nêu năm gốc',
  },
  {
    ...OUTLOOK,
    key: 'new-rural-communes',
    statement: 'Năm 2030 các xã, ấp cơ bản là nông thôn mới, nông thôn mới nâng cao',
    indicatorCode: 'new-rural-communes-hamlets',
    commitment: milestone(2030),
  },
  {
    ...OUTLOOK,
    key: 'trained-workers-2030',
    statement: 'Năm 2030 có 71% lao động qua đào tạo',
    indicatorCode: 'trained-workers-rate',
    commitment: level('eq', '71', 2030),
  },
  {
    ...OUTLOOK,
    key: 'certified-workers-2030',
    statement: 'Trong số đó, lao động có bằng cấp, chứng chỉ bằng 37%',
    indicatorCode: 'certified-workers-rate',
    nestedInKey: 'trained-workers-2030',
    commitment: level('eq', '37', 2030),
  },
];
