import { Text } from '@mantine/core';
import { formatInteger } from '../../lib/format.ts';
import { Chip } from '../../ui/chip.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import classes from '../cascade/work-table.module.css';
import type { TerritoryFinding } from './territory.documents.ts';
import { allowedText, columnLabel, OUTCOMES, SEVERITIES } from './territory.labels.ts';

interface FindingsProps {
  readonly findings: readonly TerritoryFinding[];
  /** How many there are in all; the gravest are shown. */
  readonly total: number;
}

/** The findings by row, the gravest first. */
export function Findings({ findings, total }: FindingsProps) {
  return (
    <>
      <TableScroll label="Điểm phát hiện theo dòng">
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">Mức</th>
              <th scope="col" className={classes['number']}>
                Dòng
              </th>
              <th scope="col">Cột</th>
              <th scope="col">Phát hiện</th>
              <th scope="col">Trong tệp</th>
              <th scope="col">Kết quả</th>
            </tr>
          </thead>
          <tbody>
            {findings.map((finding, index) => (
              <FindingRow key={index} finding={finding} />
            ))}
          </tbody>
        </table>
      </TableScroll>
      {findings.length < total && (
        <Text size="sm" mt="xs">
          Hiện {formatInteger(findings.length)} điểm nặng nhất trong {formatInteger(total)}.
        </Text>
      )}
    </>
  );
}

function FindingRow({ finding }: { readonly finding: TerritoryFinding }) {
  const { severity, row, column, label, found, done, instead, allowed } = finding;
  const shown = SEVERITIES[severity];
  return (
    <tr>
      <td>
        <Chip tone={shown.tone} icon={shown.icon}>
          {shown.label}
        </Chip>
      </td>
      <td className={classes['number']}>
        <span className={classes['label']}>Dòng</span>
        {row ?? 'cả tệp'}
      </td>
      <td>
        <span className={classes['label']}>Cột</span>
        {columnLabel(column)}
      </td>
      <td>{label}</td>
      <td style={{ overflowWrap: 'anywhere' }}>
        <span className={classes['label']}>Trong tệp</span>
        {found}
      </td>
      <td style={{ overflowWrap: 'anywhere' }}>
        <span className={classes['label']}>Kết quả</span>
        {OUTCOMES[done]}
        {instead !== null && `: ${instead}`}
        {allowed !== null && <div className={classes['dim']}>nhận: {allowedText(allowed)}</div>}
      </td>
    </tr>
  );
}
