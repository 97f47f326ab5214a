import { expect, test } from 'vitest';
import { type CommitmentFacts, commitmentSentence, type MeasureFacts } from './commitment.labels.ts';

const POVERTY: MeasureFacts = { unit: '%', direction: 'DOWN', valueType: 'RATIO' };
const TRAINED: MeasureFacts = { unit: '%', direction: 'UP', valueType: 'RATIO' };
const WORKERS: MeasureFacts = { unit: 'lao động', direction: 'UP', valueType: 'COUNT' };
const HOUSES: MeasureFacts = { unit: 'căn nhà', direction: 'UP', valueType: 'COUNT' };
const DOCTORS: MeasureFacts = { unit: 'bác sĩ/10.000 dân', direction: 'UP', valueType: 'RATE' };
const POOR: MeasureFacts = { unit: 'hộ', direction: 'DOWN', valueType: 'COUNT' };
const REACHED: MeasureFacts = { unit: '', direction: 'NONE', valueType: 'MILESTONE' };

function commitment(facts: Partial<CommitmentFacts> & Pick<CommitmentFacts, 'kind'>): CommitmentFacts {
  const nothing = { comparator: null, value: null, upper: null, baseYear: null, condition: null, reference: null };
  return { ...nothing, periodFrom: 2021, periodTo: 2025, ...facts };
}

const due = { periodFrom: 2025, periodTo: 2025 };

test.each<[string, CommitmentFacts, MeasureFacts]>([
  ['dưới 2% đến cuối năm 2025', commitment({ kind: 'LEVEL', comparator: 'LT', value: '2', ...due }), POVERTY],
  ['còn 9% đến cuối năm 2025', commitment({ kind: 'LEVEL', comparator: 'EQ', value: '9', ...due }), POVERTY],
  ['đạt 70,1% đến cuối năm 2025', commitment({ kind: 'LEVEL', comparator: 'EQ', value: '70.1', ...due }), TRAINED],
  [
    'từ 7 bác sĩ/10.000 dân trở lên đến cuối năm 2025',
    commitment({ kind: 'LEVEL', comparator: 'GE', value: '7' }),
    DOCTORS,
  ],
  [
    'từ 55 đến 60% đến cuối năm 2025',
    commitment({ kind: 'LEVEL', comparator: 'GE', value: '55', upper: '60' }),
    TRAINED,
  ],
  [
    'giảm bình quân từ 1 đến 1,5 điểm %/năm giai đoạn 2021–2025',
    commitment({ kind: 'AVERAGE_CHANGE', comparator: 'GE', value: '1', upper: '1.5' }),
    POVERTY,
  ],
  [
    'giảm bình quân từ 4 điểm %/năm trở lên giai đoạn 2021–2025',
    commitment({ kind: 'AVERAGE_CHANGE', comparator: 'GE', value: '4' }),
    POVERTY,
  ],
  [
    'tăng bình quân 1 điểm %/năm trong năm 2025',
    commitment({ kind: 'AVERAGE_CHANGE', comparator: 'EQ', value: '1', ...due }),
    TRAINED,
  ],
  [
    'giảm bình quân trên 100 hộ/năm giai đoạn 2021–2025',
    commitment({ kind: 'AVERAGE_CHANGE', comparator: 'GT', value: '100' }),
    POOR,
  ],
  [
    'mỗi năm 3.000 lao động, 2021–2025',
    commitment({ kind: 'ANNUAL_QUANTITY', comparator: 'EQ', value: '3000' }),
    WORKERS,
  ],
  [
    'khoảng 3.000 căn nhà trong 2022–2025',
    commitment({ kind: 'TOTAL_QUANTITY', comparator: 'ABOUT', value: '3000', periodFrom: 2022 }),
    HOUSES,
  ],
  ['duy trì 100%, 2021–2025', commitment({ kind: 'MAINTAIN', comparator: 'EQ', value: '100' }), TRAINED],
  ['duy trì không quá 2%, 2021–2025', commitment({ kind: 'MAINTAIN', comparator: 'LE', value: '2' }), POVERTY],
  ['100% số có nhu cầu, năm 2025', commitment({ kind: 'COVERAGE', comparator: 'EQ', value: '100', ...due }), TRAINED],
  [
    '100% số đủ điều kiện và có nhu cầu vay vốn, 2021–2025',
    commitment({ kind: 'COVERAGE', comparator: 'EQ', value: '100', condition: 'đủ điều kiện và có nhu cầu vay vốn' }),
    TRAINED,
  ],
  [
    'thấp hơn tỷ lệ chung của thị xã, năm 2025',
    commitment({ kind: 'RELATIVE_TO_PARENT', comparator: 'LT', reference: 'tỷ lệ chung của thị xã', ...due }),
    POVERTY,
  ],
  [
    'không thấp hơn mức chung của cấp trên trực tiếp, năm 2025',
    commitment({ kind: 'RELATIVE_TO_PARENT', comparator: 'GE', ...due }),
    TRAINED,
  ],
  [
    'giảm ít nhất một nửa so với năm gốc, đến cuối năm 2030',
    commitment({ kind: 'RELATIVE_REDUCTION', comparator: 'GE', value: '0.5', periodTo: 2030 }),
    POVERTY,
  ],
  [
    'giảm một phần tư so với năm 2020, đến cuối năm 2025',
    commitment({ kind: 'RELATIVE_REDUCTION', comparator: 'EQ', value: '0.25', baseYear: 2020 }),
    POVERTY,
  ],
  [
    'giảm hơn 12,5% so với năm 2020, đến cuối năm 2025',
    commitment({ kind: 'RELATIVE_REDUCTION', comparator: 'GT', value: '0.125', baseYear: 2020 }),
    POVERTY,
  ],
  ['theo mức được giao, 2021–2025', commitment({ kind: 'AS_ASSIGNED' }), WORKERS],
  [
    'theo chỉ tiêu tỉnh giao hằng năm, 2021–2025',
    commitment({ kind: 'AS_ASSIGNED', reference: 'chỉ tiêu tỉnh giao hằng năm' }),
    WORKERS,
  ],
  ['hoàn thành chậm nhất cuối năm 2025', commitment({ kind: 'MILESTONE' }), REACHED],
  [
    'còn 0 xã chậm nhất cuối năm 2025',
    commitment({ kind: 'MILESTONE', comparator: 'EQ', value: '0' }),
    { unit: 'xã', direction: 'DOWN', valueType: 'COUNT' },
  ],
  ['đánh giá bằng kết quả thực hiện, 2021–2025', commitment({ kind: 'QUALITATIVE' }), REACHED],
])('%s', (sentence, facts, measure) => expect(commitmentSentence(facts, measure)).toBe(sentence));
