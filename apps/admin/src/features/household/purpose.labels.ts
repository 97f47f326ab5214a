import type { graphql } from '@bacthang/contract';

export type ReadingPurpose = ReturnType<typeof graphql.scalar<'ReadingPurpose'>>;

export const PURPOSES: Readonly<Record<ReadingPurpose, string>> = {
  REVIEW: 'Rà soát hộ',
  SUPPORT: 'Hỗ trợ hộ',
  COMPLAINT: 'Giải quyết phản ánh, khiếu nại',
  CORRECTION: 'Sửa thông tin đã ghi',
  SUPERVISION: 'Kiểm tra, giám sát xã',
};

export const WHY_ASKED =
  'Sổ hộ có dữ liệu cá nhân nên chỉ mở khi có việc. Mục đích, thời gian và tên bạn được ghi lại; người quản trị của xã và cấp trên xem được.';
