import { Button } from '@mantine/core';
import { Icon } from '../../../ui/icon.tsx';
import { LinkButton } from '../../../ui/link-button.tsx';

interface RegisterActionsProps {
  readonly unitKey: string;
  /** Whether the viewer writes this unit's register. */
  readonly editable: boolean;
  readonly onVillage: () => void;
  readonly onRename: () => void;
}

/** From the register to its reviews, to what is counted from them, to the law, and to what its own commune does in it. */
export function RegisterActions({ unitKey, editable, onVillage, onRename }: RegisterActionsProps) {
  return (
    <>
      {editable && (
        <LinkButton
          size="xs"
          to="/don-vi/$unitKey/ho-ngheo/moi"
          params={{ unitKey }}
          leftSection={<Icon name="plus" size={16} />}
        >
          Ghi hộ mới
        </LinkButton>
      )}
      {editable && (
        <LinkButton size="xs" variant="default" to="/don-vi/$unitKey/ho-ngheo/nhap-tep" params={{ unitKey }}>
          Nhập từ tệp
        </LinkButton>
      )}
      <LinkButton size="xs" variant="default" to="/don-vi/$unitKey/ho-ngheo/chuyen-ho" params={{ unitKey }}>
        Chuyển đi, chuyển đến
      </LinkButton>
      <LinkButton size="xs" variant="default" to="/don-vi/$unitKey/ra-soat" params={{ unitKey }}>
        Rà soát
      </LinkButton>
      <LinkButton size="xs" variant="default" to="/don-vi/$unitKey/ho-ngheo/nhu-cau" params={{ unitKey }}>
        Ai cần gì mà chưa có
      </LinkButton>
      <LinkButton size="xs" variant="default" to="/don-vi/$unitKey/ho-ngheo/bao-cao" params={{ unitKey }}>
        Biểu báo cáo
      </LinkButton>
      <LinkButton size="xs" variant="default" to="/don-vi/$unitKey/ho-ngheo/vi-sao" params={{ unitKey }}>
        Vì sao thay đổi
      </LinkButton>
      <LinkButton size="xs" variant="default" to="/don-vi/$unitKey/ho-ngheo/chuan-khac" params={{ unitKey }}>
        Theo chuẩn khác
      </LinkButton>
      <LinkButton size="xs" variant="default" to="/don-vi/$unitKey/ho-ngheo/chuan-tinh" params={{ unitKey }}>
        Chuẩn của tỉnh
      </LinkButton>
      <LinkButton size="xs" variant="default" to="/don-vi/$unitKey/ho-ngheo/dau-hieu" params={{ unitKey }}>
        Dấu hiệu
      </LinkButton>
      {editable && (
        <Button size="xs" variant="default" onClick={onVillage}>
          Thêm thôn…
        </Button>
      )}
      {editable && (
        <Button size="xs" variant="default" onClick={onRename}>
          Đổi tên thôn…
        </Button>
      )}
      <LinkButton size="xs" variant="default" to="/quan-tri/chuan-ngheo">
        Chuẩn nghèo
      </LinkButton>
    </>
  );
}
