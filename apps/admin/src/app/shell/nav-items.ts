import { linkOptions } from '@tanstack/react-router';
import type { IconName } from '../../ui/icon.tsx';
import type { Acting } from './acting.tsx';

/** The left column (and, its first four, the bar on a phone): only what the viewer may open. */
export function navItems({ viewer, organization }: Pick<Acting, 'viewer' | 'organization'>) {
  const ofUnit = organization ? unitItems(organization.unit.key) : [];
  const open = [
    { icon: 'document' as const, label: 'Văn bản', link: linkOptions({ to: '/van-ban' }) },
    {
      icon: 'units' as const,
      label: 'Đơn vị',
      link: linkOptions({ to: '/don-vi', activeOptions: { exact: true, includeSearch: false } }),
    },
  ];
  const manages = viewer?.members.some((member) => member.organization.viewerCanManage) ?? false;
  const administration = manages
    ? [{ icon: 'people' as const, label: 'Quản trị', link: linkOptions({ to: '/quan-tri' }) }]
    : [];
  return [...ofUnit, ...open, ...administration];
}

function unitItems(unitKey: string) {
  const params = { unitKey };
  return [
    { icon: 'inbox', label: 'Việc cần làm', link: linkOptions({ to: '/don-vi/$unitKey/viec-can-lam', params }) },
    { icon: 'plan', label: 'Kế hoạch', link: linkOptions({ to: '/don-vi/$unitKey/ke-hoach', params }) },
    { icon: 'board', label: 'Bảng chỉ tiêu', link: linkOptions({ to: '/don-vi/$unitKey/bang-chi-tieu', params }) },
    { icon: 'figures', label: 'Số liệu', link: linkOptions({ to: '/don-vi/$unitKey/so-lieu', params }) },
    { icon: 'household', label: 'Hộ nghèo', link: linkOptions({ to: '/don-vi/$unitKey/ho-ngheo', params }) },
    { icon: 'result', label: 'Kết quả', link: linkOptions({ to: '/don-vi/$unitKey/ket-qua', params }) },
    { icon: 'consent', label: 'Chờ đồng ý', link: linkOptions({ to: '/cho-dong-y' }) },
  ] satisfies { icon: IconName; label: string; link: object }[];
}
