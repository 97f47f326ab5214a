import type { OrganizationSeed } from '../../seed-types.ts';

const unit = ['Tuyên Quang', 'Sơn Dương'];

const department = (key: string, name: string): OrganizationSeed => ({
  key: `son-duong-${key}`,
  name: `${name} huyện Sơn Dương`,
  chain: 'government',
  kind: 'department',
  unit,
  partOf: 'peoplesCommittee',
});

export const ORGANIZATIONS: readonly OrganizationSeed[] = [
  department('phong-lao-dong', 'Phòng Lao động - Thương binh và Xã hội'),
  department('phong-tai-chinh', 'Phòng Tài chính - Kế hoạch'),
  department('phong-nong-nghiep', 'Phòng Nông nghiệp và Phát triển nông thôn'),
  department('phong-kinh-te-ha-tang', 'Phòng Kinh tế và Hạ tầng'),
  department('phong-y-te', 'Phòng Y tế'),
  department('phong-giao-duc', 'Phòng Giáo dục và Đào tạo'),
  department('phong-tu-phap', 'Phòng Tư pháp'),
  department('phong-van-hoa', 'Phòng Văn hóa và Thông tin'),
  {
    ...department('trung-tam-van-hoa', 'Trung tâm Văn hóa - Truyền thông và Thể thao'),
    kind: 'media',
  },
  department('phong-dan-toc', 'Phòng Dân tộc'),
  {
    key: 'son-duong-ngan-hang-csxh',
    name: 'Phòng giao dịch Ngân hàng Chính sách xã hội huyện Sơn Dương',
    chain: 'other',
    kind: 'policyBank',
    unit,
    partOf: null,
  },
  {
    key: 'son-duong-mat-tran',
    name: 'Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị - xã hội huyện Sơn Dương',
    chain: 'front',
    kind: 'fatherlandFront',
    unit,
    partOf: null,
  },
];
