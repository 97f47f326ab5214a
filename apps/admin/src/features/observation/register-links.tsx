import { isRegisterFigure } from '@bacthang/domain';
import { Group } from '@mantine/core';
import { LinkText } from '../../ui/link-button.tsx';

interface RegisterLinksProps {
  readonly unitKey: string;
  readonly year: number;
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
}

/** A poverty figure is the count of a decided list: the ways to its tables, and to why it changed. */
export function RegisterLinks({ unitKey, year, indicatorCode, subgroupCode }: RegisterLinksProps) {
  if (!isRegisterFigure(indicatorCode, subgroupCode)) return null;
  const place = { params: { unitKey }, search: { year } };
  return (
    <Group gap="md" fz="sm" data-no-print>
      <LinkText to="/don-vi/$unitKey/ho-ngheo/bao-cao" {...place}>
        Các biểu từ danh sách hộ
      </LinkText>
      <LinkText to="/don-vi/$unitKey/ho-ngheo/vi-sao" {...place}>
        Vì sao số này thay đổi
      </LinkText>
    </Group>
  );
}
