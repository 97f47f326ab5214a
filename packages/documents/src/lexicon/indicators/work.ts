import { type IndicatorSign, sign } from './sign.ts';

const PEOPLE = /nguoi|lao dong|thanh vien|hoc vien|nhan khau|khau|hoi vien|thanh nien|phu nu/;

/** Work, and training for it. What is special stands before what is general. */
export const WORK: readonly IndicatorSign[] = [
  sign(
    'jobs-created',
    'Số lao động được tạo việc làm mới, việc làm tăng thêm',
    ['count'],
    ['{tạo|giải quyết|có} [thêm] việc làm', 'việc làm {mới|tăng thêm}', 'việc làm … cho'],
    { hints: ['việc làm'], never: ['nước ngoài', 'xuất khẩu lao động'], counted: PEOPLE },
  ),
  sign(
    'overseas-workers',
    'Số lao động đi làm việc ở nước ngoài theo hợp đồng',
    ['count'],
    ['{làm việc|lao động} … nước ngoài', 'xuất khẩu lao động', 'đi nước ngoài', 'đi làm việc … theo hợp đồng'],
    { counted: PEOPLE },
  ),
  sign('unemployment-rate', 'Tỷ lệ thất nghiệp', ['share'], ['tỷ lệ [lao động] thất nghiệp', 'thất nghiệp'], {
    never: ['bảo hiểm thất nghiệp'],
  }),
  sign(
    'certified-workers-rate',
    'Tỷ lệ lao động qua đào tạo có bằng cấp, chứng chỉ',
    ['share'],
    ['có {bằng cấp|bằng|văn bằng|chứng chỉ}', 'bằng cấp', 'chứng chỉ'],
  ),
  sign(
    'vocational-training-coverage',
    'Tỷ lệ người có nhu cầu được hỗ trợ đào tạo nghề',
    ['share'],
    [
      'nhu cầu {học nghề|đào tạo|được đào tạo|học}',
      'nhu cầu … đào tạo',
      '{đào tạo|dạy|học} nghề … nhu cầu',
      'được [hỗ trợ] {đào tạo|học} [kỹ năng] nghề',
      'hỗ trợ đào tạo',
      'được … học nghề',
      'được tư vấn … học nghề',
    ],
    { never: ['cán bộ'] },
  ),
  sign(
    'trained-workers-rate',
    'Tỷ lệ lao động qua đào tạo, bồi dưỡng nghề',
    ['share'],
    ['lao động … qua đào tạo', 'qua đào tạo', 'lao động được đào tạo'],
    { never: ['giáo viên', 'cán bộ', 'chứng chỉ', 'bằng cấp', 'văn bằng'] },
  ),
  sign(
    'job-fairs',
    'Số phiên giao dịch việc làm',
    ['count'],
    ['phiên … {giao dịch|việc làm|lưu động}', 'hội chợ việc làm', 'ngày hội việc làm'],
    { counted: /^(?:phien|hoi cho|ngay hoi)/ },
  ),
  sign('vocational-classes', 'Số lớp dạy nghề', ['count'], ['lớp … nghề'], { counted: /^lop/ }),
  sign(
    'vocational-trainees',
    'Số lao động được đào tạo nghề',
    ['count'],
    ['{đào tạo|dạy|bồi dưỡng|tập huấn} nghề', 'đào tạo … {lao động|người}', 'học nghề', 'chỉ tiêu đào tạo nghề'],
    { never: ['việc làm', 'cán bộ'], counted: PEOPLE },
  ),
  sign(
    'employment-support-coverage',
    'Tỷ lệ lao động có nhu cầu được hỗ trợ kết nối, tìm việc làm',
    ['share'],
    [
      'nhu cầu … {kết nối|việc làm}',
      '{kết nối|tư vấn|giới thiệu|tìm|tìm kiếm} … việc làm',
      'được giới thiệu việc làm',
      'hỗ trợ … việc làm',
    ],
  ),
  sign(
    'stable-job-members',
    'Số thành viên có việc làm bền vững, ở hộ có ít nhất',
    ['count'],
    ['{thành viên|lao động|người} … việc làm {bền vững|ổn định}', 'thành viên … có việc làm'],
  ),
];
