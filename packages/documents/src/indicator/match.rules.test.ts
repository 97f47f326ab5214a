import { expect, it } from 'vitest';
import { fold } from '../language/fold.ts';
import { type Measured, matchIndicator, matchSubgroup } from './match.rules.ts';

const match = (clause: string, kind: Measured, unit: string | null = null) =>
  matchIndicator({ clause: fold(clause), label: '', above: '', unit: unit && fold(unit) }, kind)?.code ?? null;

it.each<[string, Measured, string | null]>([
  ['tỷ lệ hộ nghèo giảm còn', 'share', 'poverty-rate'],
  ['ty lệ hộ nghèo giảm còn', 'share', 'poverty-rate'],
  ['tỷ lệ hộ cận nghèo dưới', 'share', 'near-poverty-rate'],
  ['hộ nghèo được vay vốn tín dụng', 'share', 'preferential-credit-coverage'],
  ['hộ nghèo được hỗ trợ một thứ khác', 'share', null],
  ['giảm tỷ lệ trẻ em suy dinh dưỡng thể thấp còi', 'share', 'child-stunting-rate'],
  ['người nghèo được cấp thẻ BHYT', 'share', 'health-insurance-support-rate'],
  ['người dân tham gia BHYT', 'share', 'health-insurance-coverage'],
  ['hộ sử dụng nhà tiêu họp vệ sinh', 'share', 'hygienic-latrine-household-rate'],
  ['lao động qua đào tạo có chứng chỉ', 'share', 'certified-workers-rate'],
  ['bác sỹ', 'rate', 'doctors-per-10000'],
  ['giải quyết việc làm cho lao động', 'count', 'jobs-created'],
  ['đưa lao động đi làm việc ở nước ngoài', 'count', 'overseas-workers'],
  ['diện tích rừng trồng mới', 'count', null],
])('%s (%s) is %s', (clause, kind, code) => expect(match(clause, kind)).toBe(code));

it('counts households in households', () => {
  expect(match('huyện nghèo thoát nghèo', 'count', 'huyện')).toBeNull();
  expect(match('giảm hộ nghèo', 'count', 'hộ nghèo')).toBe('poor-households');
});

it('believes the clause before its label, and its label before the headings above', () => {
  const [clause, label] = [fold('tiểu học đạt'), fold('tỷ lệ học sinh đi học đúng độ tuổi:')];
  const sure = matchIndicator({ clause: label, label: '', above: '', unit: null }, 'share')?.confidence ?? 0;
  const less = matchIndicator({ clause, label, above: '', unit: null }, 'share')?.confidence ?? 0;
  const least = matchIndicator({ clause, label: '', above: label, unit: null }, 'share')?.confidence ?? 0;
  expect([sure > less, less > least, least > 0]).toEqual([true, true, true]);
});

it.each<[string, string | null, string | null]>([
  ['hộ nghèo dân tộc Khmer', 'poverty-rate', 'khmer'],
  ['lao động là đồng bào dân tộc', 'jobs-created', 'ethnic-minority'],
  ['hộ nghèo, hộ cận nghèo được vay', 'preferential-credit-coverage', 'poor-near-poor'],
  ['hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo', 'trained-workers-rate', 'poor-near-poor-newly-escaped'],
  ['tỷ lệ hộ nghèo', 'poverty-rate', null],
  ['hộ nghèo không có khả năng lao động', 'poverty-rate', 'no-labour-capacity'],
])('%s (%s): %s', (text, indicator, code) => expect(matchSubgroup(fold(text), indicator)?.code ?? null).toBe(code));
