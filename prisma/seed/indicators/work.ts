import type { Indicator } from '@bacthang/domain';
import { count, ratio } from './build.ts';

export const WORK: readonly Indicator[] = [
  count('jobs-created', 'Số lao động được tạo việc làm mới, việc làm tăng thêm', 'lao động', 'up'),
  count('overseas-workers', 'Số lao động đi làm việc ở nước ngoài theo hợp đồng', 'lao động', 'up'),
  ratio('unemployment-rate', 'Tỷ lệ thất nghiệp', 'down', ['Số người thất nghiệp', 'Lực lượng lao động']),
  ratio('trained-workers-rate', 'Tỷ lệ lao động qua đào tạo, bồi dưỡng nghề', 'up', [
    'Số lao động qua đào tạo',
    'Tổng số lao động',
  ]),
  ratio('certified-workers-rate', 'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ', 'up', [
    'Số lao động có bằng cấp, chứng chỉ',
    'Tổng số lao động',
  ]),
  count('vocational-trainees', 'Số lao động được đào tạo nghề', 'lao động', 'up'),
  count('job-fairs', 'Số phiên giao dịch việc làm', 'phiên', 'up'),
  count('vocational-classes', 'Số lớp dạy nghề', 'lớp', 'up'),
  ratio('vocational-training-coverage', 'Tỷ lệ người có nhu cầu được hỗ trợ đào tạo nghề', 'up', [
    'Số người được hỗ trợ đào tạo nghề',
    'Số người có nhu cầu',
  ]),
  ratio('employment-support-coverage', 'Tỷ lệ lao động có nhu cầu được hỗ trợ kết nối, tìm việc làm', 'up', [
    'Số lao động được hỗ trợ',
    'Số lao động có nhu cầu',
  ]),
  // "Mỗi hộ ít nhất một thành viên": a unit does as well as the household of it that does worst.
  count('stable-job-members', 'Số thành viên có việc làm bền vững, ở hộ có ít nhất', 'thành viên/hộ', 'up', {
    rollUp: 'min',
  }),
];
