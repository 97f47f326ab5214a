import { Stack, Text, Title } from '@mantine/core';
import { LinkText } from '../../ui/link-button.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import classes from '../cascade/work-table.module.css';
import type { IndicatorFacts } from '../target/indicator.fragment.ts';
import type { FigurePart } from './figure.documents.ts';
import { countsText, coverageText, measuredText } from './figure.labels.ts';
import { StatusChip, SyntheticMark } from './figure-marks.tsx';
import { observationStatusLabel } from './observation.labels.ts';

interface FigurePartsProps {
  readonly parts: readonly FigurePart[];
  readonly indicator: IndicatorFacts;
  readonly search: { readonly year: number; readonly official?: true; readonly subgroup?: string };
}

/** What the figure is made of: the same figure of each unit one tier below. */
export function FigureParts({ parts, indicator, search }: FigurePartsProps) {
  return (
    <Stack component="section" gap="xs" aria-labelledby="tung-don-vi">
      <Title order={2} id="tung-don-vi">
        Từng đơn vị bên dưới
      </Title>
      {parts.length === 0 ? (
        <Text size="sm">Đây là cấp báo cáo thấp nhất: số ở trên là báo cáo của chính đơn vị.</Text>
      ) : (
        <TableScroll label="Bảng từng đơn vị">
          <table className={classes['table']}>
            <thead>
              <tr>
                <th scope="col">Đơn vị</th>
                <th scope="col">Kết quả</th>
                <th scope="col">Tử số / mẫu số</th>
                <th scope="col">Đã báo cáo</th>
                <th scope="col">Ngưỡng</th>
                <th scope="col">Tình trạng</th>
              </tr>
            </thead>
            <tbody>
              {parts.map((part) => (
                <tr key={part.unit.id}>
                  <th scope="row">
                    <LinkText
                      to="/don-vi/$unitKey/ket-qua/$indicatorCode"
                      params={{ unitKey: part.unit.key, indicatorCode: indicator.code }}
                      search={search}
                    >
                      {part.unit.fullName}
                    </LinkText>
                  </th>
                  <td className={classes['number']}>
                    <span className={classes['label']}>Kết quả</span>
                    <strong>{part.value === null ? '–' : measuredText(part.value, indicator)}</strong>{' '}
                    <SyntheticMark synthetic={part.synthetic} />
                  </td>
                  <td className={classes['number']}>
                    <span className={classes['label']}>Tử số / mẫu số</span>
                    {countsText(part) ?? '–'}
                  </td>
                  <td>
                    <span className={classes['label']}>Đã báo cáo</span>
                    {part.expected > 1
                      ? coverageText(part)
                      : part.own
                        ? observationStatusLabel(part.own.status)
                        : 'Chưa báo cáo'}
                  </td>
                  <td className={classes['number']}>
                    <span className={classes['label']}>Ngưỡng</span>
                    {part.required === null ? '–' : measuredText(part.required, indicator)}
                  </td>
                  <td>
                    <StatusChip status={part.status} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </Stack>
  );
}
