import type { OrganizationKind } from '@bacthang/domain';
import type { OrganizationSeed } from '../../seed-types.ts';

const unit = ['Hưng Yên'];

const department = (key: string, name: string): OrganizationSeed => ({
  key: `hung-yen-${key}`,
  name: `${name} tỉnh Hưng Yên`,
  chain: 'government',
  kind: 'department',
  unit,
  partOf: 'peoplesCommittee',
});

const independent = (
  key: string,
  name: string,
  chain: 'front' | 'other',
  kind: OrganizationKind,
): OrganizationSeed => ({
  key: `hung-yen-${key}`,
  name,
  chain,
  kind,
  unit,
  partOf: null,
});

export const ORGANIZATIONS: readonly OrganizationSeed[] = [
  department('so-lao-dong', 'Sở Lao động - Thương binh và Xã hội'),
  department('so-ke-hoach', 'Sở Kế hoạch và Đầu tư'),
  department('so-tai-chinh', 'Sở Tài chính'),
  department('so-nong-nghiep', 'Sở Nông nghiệp và Phát triển nông thôn'),
  department('so-y-te', 'Sở Y tế'),
  department('so-giao-duc', 'Sở Giáo dục và Đào tạo'),
  department('so-xay-dung', 'Sở Xây dựng'),
  department('so-thong-tin', 'Sở Thông tin và Truyền thông'),
  department('so-tu-phap', 'Sở Tư pháp'),
  independent('ngan-hang-csxh', 'Chi nhánh Ngân hàng Chính sách xã hội tỉnh Hưng Yên', 'other', 'policyBank'),
  {
    key: 'hung-yen-dai-phat-thanh-truyen-hinh',
    name: 'Đài Phát thanh - Truyền hình Hưng Yên',
    chain: 'government',
    kind: 'media',
    unit,
    partOf: 'peoplesCommittee',
  },
  {
    key: 'hung-yen-bao',
    name: 'Báo Hưng Yên',
    chain: 'party',
    kind: 'media',
    unit,
    partOf: 'partyCommittee',
  },
  independent('mat-tran', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Hưng Yên', 'front', 'fatherlandFront'),
];
