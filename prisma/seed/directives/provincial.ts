import type { Directive } from '@bacthang/domain';
import { directive } from './build.ts';

export const PROVINCIAL: readonly Directive[] = [
  directive(
    {
      key: 'kh-127-tu-tuyen-quang',
      kind: 'plan',
      number: '127-KH/TU',
      issuer: 'Ban Thường vụ Tỉnh ủy Tuyên Quang',
      date: '2021-11-04',
      title: 'Kế hoạch của Tỉnh ủy Tuyên Quang (khóa XVII) thực hiện Chỉ thị 05-CT/TW',
    },
    { periodTo: 2030 },
  ),
  directive(
    {
      key: 'kh-107-ubnd-tuyen-quang',
      kind: 'plan',
      number: '107/KH-UBND',
      issuer: 'Ủy ban nhân dân tỉnh Tuyên Quang',
      date: '2022-05-31',
      title: 'Kế hoạch của tỉnh Tuyên Quang triển khai Chỉ thị 05-CT/TW và Nghị quyết 160/NQ-CP',
    },
    { periodTo: 2030 },
  ),
  directive(
    {
      key: 'da-giam-ngheo-tuyen-quang',
      kind: 'scheme',
      number: null,
      issuer: 'Tỉnh Tuyên Quang',
      date: null,
      title: 'Đề án giảm nghèo bền vững tỉnh Tuyên Quang giai đoạn 2021-2025',
    },
    { periodFrom: 2021, periodTo: 2025 },
  ),
  directive(
    {
      key: 'kh-32-tu-hung-yen',
      kind: 'plan',
      number: '32-KH/TU',
      issuer: 'Tỉnh ủy Hưng Yên',
      date: '2021-08-17',
      title: 'Kế hoạch của Tỉnh ủy Hưng Yên thực hiện Chỉ thị 05-CT/TW',
    },
    { periodTo: 2030 },
  ),
  directive(
    {
      key: 'nq-dh19-hung-yen',
      kind: 'congressResolution',
      number: null,
      issuer: 'Đại hội Đảng bộ tỉnh Hưng Yên lần thứ XIX',
      date: null,
      title: 'Nghị quyết Đại hội Đảng bộ tỉnh Hưng Yên, nhiệm kỳ 2020-2025',
    },
    { periodFrom: 2020, periodTo: 2025 },
  ),
  directive(
    {
      key: 'nq-05-tu-tra-vinh',
      kind: 'resolution',
      number: '05-NQ/TU',
      issuer: 'Ban Thường vụ Tỉnh ủy Trà Vinh',
      date: '2021-10-08',
      title: 'Giảm nghèo bền vững tỉnh Trà Vinh giai đoạn 2021-2025, nhìn tới năm 2030',
    },
    { periodFrom: 2021, periodTo: 2025 },
  ),
];
