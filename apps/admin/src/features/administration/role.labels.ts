import type { graphql } from '@bacthang/contract';

export type Role = ReturnType<typeof graphql.scalar<'Role'>>;

export const ROLES: Readonly<Record<Role, { readonly name: string; readonly may: string }>> = {
  VIEWER: { name: 'Người xem', may: 'xem kế hoạch đã ban hành và số liệu' },
  EDITOR: { name: 'Người soạn', may: 'soạn kế hoạch, trả lời chỉ tiêu, nhập số liệu' },
  PUBLISHER: { name: 'Người ban hành', may: 'thêm quyền ban hành, quyết định đề nghị, chấp nhận số liệu' },
  ADMINISTRATOR: { name: 'Người quản trị', may: 'thêm quyền quản lý thành viên' },
};
