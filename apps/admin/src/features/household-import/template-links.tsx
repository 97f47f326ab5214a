import { Anchor, Text } from '@mantine/core';
import { useState } from 'react';
import { CSV_TEMPLATE, workbookTemplate } from './household-import.template.ts';

const CSV_ADDRESS = `data:text/csv;charset=utf-8,${encodeURIComponent(CSV_TEMPLATE)}`;

/** The template, as a workbook made here and now, or as CSV. */
export function TemplateLinks() {
  const [failed, setFailed] = useState(false);
  return (
    <Text size="sm">
      Cần các cột <strong>mã hộ, thôn, họ và tên, quan hệ với chủ hộ, ngày sinh, giới tính</strong>; kết quả rà soát ghi
      ở các cột sau.{' '}
      <Anchor
        component="button"
        type="button"
        inherit
        underline="always"
        onClick={() =>
          download().then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        Tải mẫu Excel
      </Anchor>{' '}
      hoặc{' '}
      <Anchor inherit underline="always" href={CSV_ADDRESS} download="mau-danh-sach-ho.csv">
        mẫu CSV
      </Anchor>
      .{failed && <span role="alert"> Không tạo được tệp Excel; hãy tải lại trang, hoặc dùng mẫu CSV.</span>}
    </Text>
  );
}

async function download(): Promise<void> {
  const address = URL.createObjectURL(await workbookTemplate());
  const link = document.createElement('a');
  link.href = address;
  link.download = 'mau-danh-sach-ho.xlsx';
  link.click();
  URL.revokeObjectURL(address);
}
