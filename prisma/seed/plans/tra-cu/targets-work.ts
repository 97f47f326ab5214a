import { annualQuantity, level } from '../../build/commitments.ts';
import type { TargetDraft } from '../../build/targets.ts';

const PERIOD = [2021, 2025] as const;
const section = 'II.2.1';

export const WORK_TARGETS: readonly TargetDraft[] = [
  {
    key: 'trained-workers-2025',
    section,
    statement: '70,1% lao động đã qua đào tạo',
    indicatorCode: 'trained-workers-rate',
    commitment: level('eq', '70.1', 2025),
  },
  {
    key: 'certified-workers-2025',
    section,
    statement: 'Trong số đó, lao động có bằng cấp, chứng chỉ bằng 35,75%',
    indicatorCode: 'certified-workers-rate',
    nestedInKey: 'trained-workers-2025',
    commitment: level('eq', '35.75', 2025),
  },
  {
    key: 'jobs-created',
    section,
    statement: '3.000 lao động có việc làm mới mỗi năm',
    indicatorCode: 'jobs-created',
    commitment: annualQuantity('eq', '3000', PERIOD),
  },
  {
    key: 'overseas-workers',
    section,
    statement: '350 lao động mỗi năm ra nước ngoài làm việc theo hợp đồng có thời hạn',
    indicatorCode: 'overseas-workers',
    commitment: annualQuantity('eq', '350', PERIOD),
    note: 'Chữ “hằng năm” ở đầu câu được hiểu là áp dụng cho cả số này',
  },
  {
    key: 'overseas-workers-ethnic-minority',
    section,
    statement: 'Trong đó 210 lao động người dân tộc',
    indicatorCode: 'overseas-workers',
    subgroupCode: 'ethnic-minority',
    nestedInKey: 'overseas-workers',
    commitment: annualQuantity('eq', '210', PERIOD),
  },
  {
    key: 'unemployment-rate',
    section,
    statement: 'Thất nghiệp ở mức dưới 2%',
    indicatorCode: 'unemployment-rate',
    commitment: level('lt', '2', PERIOD),
    note: 'Văn bản không nêu năm; hiểu là cho cả giai đoạn',
  },
];
