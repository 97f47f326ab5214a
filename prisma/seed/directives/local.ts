import type { Directive } from '@bacthang/domain';
import { directive } from './build.ts';

type Period = Parameters<typeof directive>[1];

const TERM: Period = { periodFrom: 2020, periodTo: 2025 };

/** A congress resolution, cited by its congress alone: none of the five plans gives it a number or a date. */
function congress(key: string, of: string, title: string, period = TERM): Directive {
  const issuer = `Đại hội Đảng bộ ${of}`;
  return directive({ key, kind: 'congressResolution', number: null, issuer, date: null, title }, period);
}

/** Documents of districts, towns and wards. */
export const LOCAL: readonly Directive[] = [
  congress(
    'nq-dh22-tuy-phuoc',
    'huyện Tuy Phước lần thứ XXII',
    'Nghị quyết Đại hội Đảng bộ huyện Tuy Phước, nhiệm kỳ 2020-2025',
  ),
  congress(
    'nq-dh21-tuy-phuoc',
    'huyện Tuy Phước lần thứ XXI',
    'Giảm nghèo, giải quyết việc làm và đào tạo nghề huyện Tuy Phước giai đoạn 2016-2020',
    { periodFrom: 2016, periodTo: 2020 },
  ),
  congress('nq-dh12-tra-cu', 'huyện Trà Cú lần thứ XII', 'Nghị quyết Đại hội Đảng bộ huyện Trà Cú', {}),
  congress(
    'nq-dh13-huong-xuan',
    'phường Hương Xuân lần thứ XIII',
    'Nghị quyết Đại hội Đảng bộ phường Hương Xuân, nhiệm kỳ 2020-2025',
  ),
  congress(
    'nq-dh21-son-duong',
    'huyện Sơn Dương lần thứ XXI',
    'Nghị quyết Đại hội Đảng bộ huyện Sơn Dương, nhiệm kỳ 2020-2025',
  ),
  directive(
    {
      key: 'kh-76-hu-son-duong',
      kind: 'plan',
      number: '76-KH/HU',
      issuer: 'Ban Thường vụ Huyện ủy Sơn Dương',
      date: '2022-02-16',
      title: 'Kế hoạch của Huyện ủy Sơn Dương thực hiện Kế hoạch 127-KH/TU',
    },
    { periodTo: 2030 },
  ),
  directive({
    key: 'ct-15-tu-huong-tra',
    kind: 'directive',
    number: '15-CT/TU',
    issuer: 'Ban Thường vụ Thị ủy Hương Trà',
    date: '2021-08-13',
    title: 'Đảng lãnh đạo tín dụng chính sách xã hội',
  }),
  directive(
    {
      key: 'da-266-ubnd-huong-tra',
      kind: 'scheme',
      number: '266/ĐA-UBND',
      issuer: 'Ủy ban nhân dân thị xã Hương Trà',
      date: '2022-01-24',
      title: 'Cho vay xuất khẩu lao động, tạo và giữ việc làm ở thị xã Hương Trà',
    },
    { periodFrom: 2021, periodTo: 2025 },
  ),
];
