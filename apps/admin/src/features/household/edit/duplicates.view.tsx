import { Alert, Button, Group, List } from '@mantine/core';
import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { LinkText } from '../../../ui/link-button.tsx';

const GROUNDS: Readonly<Record<string, string>> = {
  identityNumber: 'cùng số định danh',
  name: 'cùng tên, năm sinh và xã',
  nameWithoutAccents: 'cùng tên nếu bỏ dấu, cùng năm sinh và xã; có thể là người khác',
};

interface DuplicatesProps {
  readonly unitKey: string;
  readonly duplicates: readonly RefusalFacts[];
  /** By the place of a member in the form. */
  readonly nameOf: (index: number) => string;
  readonly saving: boolean;
  readonly onAccept: () => void;
}

/** Who may be registered already, told before anything is stored, with a way to look at them. */
export function Duplicates({ unitKey, duplicates, nameOf, saving, onAccept }: DuplicatesProps) {
  return (
    <Alert color="yellow" title="Có thể đã ghi trong sổ. Chưa lưu gì." role="alert">
      <List size="sm">
        {duplicates.map(({ path, value, allowed, subject }, index) => (
          <List.Item key={index}>
            {nameOf(Number(path[1]))}: {GROUNDS[allowed ?? ''] ?? 'giống'}{' '}
            {value === null ? (
              `với một người ở ${subject ?? 'xã khác'}; xã đó giữ hồ sơ.`
            ) : (
              <>
                với {allowed === 'identityNumber' ? `một người ở ${subject}` : subject} (
                <LinkText
                  to="/don-vi/$unitKey/ho-ngheo"
                  params={{ unitKey }}
                  search={(kept) => ({ ...kept, text: value })}
                  target="_blank"
                >
                  mở hộ {value} ở thẻ mới
                </LinkText>
                ).
              </>
            )}
          </List.Item>
        ))}
      </List>
      <Group mt="sm">
        <Button size="compact-sm" variant="default" loading={saving} onClick={onAccept}>
          Đã xem, họ là người khác: vẫn lưu
        </Button>
      </Group>
    </Alert>
  );
}
