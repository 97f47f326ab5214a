import { columnLetters } from '@bacthang/domain/shared';
import { Button, Group, NativeSelect } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { CellGrid } from '../../ui/cell-grid.tsx';
import type { LabelledLooks } from '../../ui/chip.tsx';
import type { SheetFile } from './sheet.file.ts';

const MOST_NAMED = 60;
/** A title never takes more. */
const MOST_ABOVE = 40;

interface HeadRowProps {
  readonly file: SheetFile;
  /** The row that somebody says is the head; null to find it. */
  readonly chosen: number | null;
  /** Where it was found. */
  readonly found: number | null;
  readonly onChoose: (row: number | null) => void;
}

/** Dòng tiêu đề: which row is the head, where it was found wrongly. */
export function HeadRow({ file, chosen, found, onChoose }: HeadRowProps) {
  const words = (cells: readonly string[]) => {
    const told = cells.filter((cell) => cell.trim() !== '').join(' · ');
    return told.length > MOST_NAMED ? `${told.slice(0, MOST_NAMED)}…` : told;
  };
  return (
    <NativeSelect
      label="Dòng tiêu đề"
      size="xs"
      maw="34rem"
      value={chosen === null ? '' : String(chosen)}
      data={[
        { value: '', label: found === null ? 'Tự tìm' : `Tự tìm: dòng ${found}` },
        ...file.rows.slice(0, MOST_ABOVE).map(({ number, cells }) => ({
          value: String(number),
          label: `Dòng ${number}: ${words(cells)}`,
        })),
      ]}
      onChange={(event) => onChoose(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}
    />
  );
}

interface SheetPreviewProps {
  readonly file: SheetFile;
  readonly headRows: readonly number[];
  readonly marks: ReadonlyMap<string, LabelledLooks>;
  /** The same by cell. */
  readonly children: ReactNode;
}

/** What was read, by cell, or as the file has it. */
export function SheetPreview({ file, headRows, marks, children }: SheetPreviewProps) {
  const [asFile, setAsFile] = useState(false);
  return (
    <>
      <Group gap="xs" data-no-print>
        <Button
          size="xs"
          variant={asFile ? 'default' : 'light'}
          aria-pressed={!asFile}
          onClick={() => setAsFile(false)}
        >
          Theo từng ô
        </Button>
        <Button size="xs" variant={asFile ? 'light' : 'default'} aria-pressed={asFile} onClick={() => setAsFile(true)}>
          Như bảng tính
        </Button>
      </Group>
      {asFile ? (
        <CellGrid
          label="Bảng tính như trong tệp"
          rows={file.rows}
          headRows={headRows}
          marks={marks}
          lettersOf={columnLetters}
        />
      ) : (
        children
      )}
    </>
  );
}

/** How a finding looks at its cell. */
export const findingLooks = (warning: boolean): LabelledLooks =>
  warning ? { tone: 'wait', icon: 'warning', label: 'Cần xem' } : { tone: 'bad', icon: 'stop', label: 'Lỗi' };
