import { NativeSelect, TextInput } from '@mantine/core';
import { Chip } from '../../../ui/chip.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import classes from '../../cascade/work-table.module.css';
import type { ColumnInput, IndicatorName, SheetColumn } from './result-sheet.documents.ts';
import { leftOutLabel, ROLES } from './result-sheet.labels.ts';

interface ResultColumnsProps {
  readonly columns: readonly SheetColumn[];
  readonly indicators: readonly IndicatorName[];
  readonly onCorrect: (column: ColumnInput) => void;
}

/** How each column was understood; whoever knows better says so, and the sheet is read again. */
export function ResultColumns({ columns, indicators, onCorrect }: ResultColumnsProps) {
  return (
    <TableScroll label="Các cột của bảng" flat>
      <table className={classes['table']}>
        <thead>
          <tr>
            <th scope="col">Cột</th>
            <th scope="col">Hiểu là</th>
            <th scope="col">Chỉ tiêu</th>
            <th scope="col">Năm</th>
          </tr>
        </thead>
        <tbody>
          {columns
            .filter(({ words, leftOut }) => words.length > 0 || leftOut === null)
            .map((column) => (
              <ColumnRow key={column.place} column={column} indicators={indicators} onCorrect={onCorrect} />
            ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

interface ColumnRowProps {
  readonly column: SheetColumn;
  readonly indicators: readonly IndicatorName[];
  readonly onCorrect: (column: ColumnInput) => void;
}

function ColumnRow({ column, indicators, onCorrect }: ColumnRowProps) {
  const { place, letters, words, role, indicatorCodes, subgroupCode, year, certain, leftOut } = column;
  const name = `Cột ${letters}`;
  const correct = (part: Partial<ColumnInput>) =>
    onCorrect({ place, role, indicatorCodes: [...indicatorCodes], subgroupCode, year, ...part });
  const holdsFigures = role === 'NUMERATOR' || role === 'DENOMINATOR' || role === 'VALUE';
  return (
    <tr>
      <th scope="row">
        <strong>{letters}</strong> {words.join(' · ')}
      </th>
      <td>
        <NativeSelect
          size="xs"
          aria-label={`${name}: hiểu là`}
          value={role}
          data={Object.entries(ROLES).map(([value, label]) => ({ value, label }))}
          onChange={(event) => correct({ role: event.currentTarget.value as SheetColumn['role'] })}
        />
        {leftOut !== null && <div className={classes['dim']}>{leftOutLabel(leftOut)}</div>}
        {!certain && (
          <Chip tone="wait" icon="warning">
            Cần xem
          </Chip>
        )}
      </td>
      <td>
        {holdsFigures && (
          <NativeSelect
            size="xs"
            maw="22rem"
            aria-label={`${name}: chỉ tiêu`}
            value={indicatorCodes.join(' ')}
            data={[
              { value: '', label: 'Theo từng dòng' },
              ...(indicatorCodes.length > 1
                ? [{ value: indicatorCodes.join(' '), label: `Chung cho ${indicatorCodes.length} chỉ tiêu` }]
                : []),
              ...indicators
                .filter(({ valueType }) => valueType !== 'TEXT')
                .map((each) => ({ value: each.code, label: each.name })),
            ]}
            onChange={(event) => correct({ indicatorCodes: event.currentTarget.value.split(' ').filter(Boolean) })}
          />
        )}
      </td>
      <td>
        {holdsFigures && (
          <TextInput
            key={year}
            size="xs"
            w="5rem"
            inputMode="numeric"
            aria-label={`${name}: năm`}
            placeholder="theo bảng"
            defaultValue={year ?? ''}
            onBlur={(event) => {
              const typed = event.currentTarget.value.trim();
              const next = /^(19|20)\d\d$/.test(typed) ? Number(typed) : null;
              if (next !== year) correct({ year: next });
            }}
          />
        )}
      </td>
    </tr>
  );
}
