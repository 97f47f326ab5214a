import type { Directive } from '@bacthang/domain';
import { directive } from './build.ts';

export const CENTRAL: readonly Directive[] = [
  directive(
    {
      key: 'ct-05-tw',
      kind: 'directive',
      number: '05-CT/TW',
      issuer: 'Ban Bí thư Trung ương Đảng',
      date: '2021-06-23',
      title: 'Đảng lãnh đạo công tác giảm nghèo bền vững đến năm 2030',
    },
    { periodTo: 2030 },
  ),
  directive(
    {
      key: 'nq-160-cp',
      kind: 'resolution',
      number: '160/NQ-CP',
      issuer: 'Chính phủ',
      date: '2021-12-22',
      title: 'Kế hoạch của Chính phủ thực hiện Chỉ thị 05-CT/TW',
    },
    { periodTo: 2030 },
  ),
  directive(
    {
      key: 'nq-24-2021-qh15',
      kind: 'resolution',
      number: '24/2021/QH15',
      issuer: 'Quốc hội',
      date: '2021-07-28',
      title: 'Chủ trương đầu tư Chương trình mục tiêu quốc gia giảm nghèo bền vững',
    },
    { periodFrom: 2021, periodTo: 2025 },
  ),
  directive(
    {
      key: 'qd-1705-ttg',
      kind: 'decision',
      number: '1705/QĐ-TTg',
      issuer: 'Thủ tướng Chính phủ',
      date: '2021-10-12',
      title: 'Kế hoạch triển khai Nghị quyết 24/2021/QH15',
    },
    { periodFrom: 2021, periodTo: 2025 },
  ),
  directive(
    {
      key: 'qd-90-ttg',
      kind: 'decision',
      number: '90/QĐ-TTg',
      issuer: 'Thủ tướng Chính phủ',
      date: '2022-01-18',
      title: 'Phê duyệt Chương trình mục tiêu quốc gia giảm nghèo bền vững',
    },
    { periodFrom: 2021, periodTo: 2025 },
  ),
  directive(
    {
      key: 'nd-07-2021-cp',
      kind: 'decree',
      number: '07/2021/NĐ-CP',
      issuer: 'Chính phủ',
      date: '2021-01-27',
      title: 'Chuẩn nghèo đa chiều giai đoạn 2021-2025',
    },
    { periodFrom: 2021, periodTo: 2025 },
  ),
  directive({
    key: 'ct-01-2017-ttg',
    kind: 'directive',
    number: '01/CT-TTg',
    issuer: 'Thủ tướng Chính phủ',
    date: '2017-01-07',
    title: 'Phong trào thi đua “Cả nước chung tay vì người nghèo - Không để ai bị bỏ lại phía sau”',
  }),
];
