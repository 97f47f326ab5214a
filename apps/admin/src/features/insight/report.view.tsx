import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { formatInteger } from '../../lib/format.ts';
import { Empty } from '../../ui/empty.tsx';
import { Page } from '../../ui/page.tsx';
import { OtherYear } from './other-year.tsx';
import { PrintedTableView } from './printed-table.tsx';
import { csvOf } from './report.csv.ts';
import type { Report } from './report.documents.ts';
import { printedTables } from './report.tables.ts';
import { saveCsv } from './save-csv.ts';
import { SyntheticNotice } from './synthetic-notice.tsx';

interface ReportViewProps {
  readonly unitKey: string;
  readonly unitName: string;
  readonly year: number;
  readonly report: Report | null;
}

export function ReportView({ unitKey, unitName, year, report }: ReportViewProps) {
  if (!report) {
    return (
      <Page title="Báo cáo rà soát" below={`${unitName}, năm ${year}`}>
        <Empty what="Chưa có biểu nào để xem.">
          Cần có danh sách đã quyết định của năm này; ngoài địa bàn của mình, chỉ xem được khi số liệu đã chính thức.
          <OtherYear unitKey={unitKey} with="lastDecided" />
        </Empty>
      </Page>
    );
  }
  const tables = printedTables(report);
  return (
    <Page
      title="Báo cáo rà soát"
      below={`${unitName}, năm ${year}`}
      actions={
        <Group gap="xs">
          <Button
            variant="default"
            onClick={() => saveCsv(`bao-cao-ra-soat-${year}.csv`, csvOf(tables), report.synthetic)}
          >
            Tải về (CSV)
          </Button>
          <Button onClick={() => window.print()}>In</Button>
        </Group>
      }
    >
      <Stack gap="lg">
        <header>
          <Title order={2} size="h3">
            Kết quả rà soát hộ nghèo, hộ cận nghèo năm {year}: {unitName}
          </Title>
          <Text size="sm">
            {formatInteger(report.decidedCommunes)} trên {formatInteger(report.communes)} xã đã quyết định · chuẩn{' '}
            {report.standards.join(', ')}
          </Text>
          <SyntheticNotice synthetic={report.synthetic} />
        </header>
        {tables.map((table) => (
          <PrintedTableView key={table.number} table={table} />
        ))}
      </Stack>
    </Page>
  );
}
