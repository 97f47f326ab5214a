import {
  IMPORT_CHOICES,
  IMPORT_COLUMN_NAMES,
  IMPORT_COLUMNS,
  type ImportColumn,
  SEVERAL_CHOICES,
} from '@bacthang/domain/household';
import type { Feature, Sheet } from 'write-excel-file/browser';
import { COLUMN_HELP, REVIEW_COLUMNS } from './household-import.columns.labels.ts';

/** Rows for which a spreadsheet offers the choices of a column. */
const MOST_ROWS = 100_001;

const headers = IMPORT_COLUMN_NAMES.map((column) => IMPORT_COLUMNS[column].header);

/** The template as CSV: its header alone, after the mark that Excel knows UTF-8 by. */
export const CSV_TEMPLATE = `\uFEFF${headers.join(',')}\r\n`;

/**
 * The template as a workbook: a sheet to fill in, which offers the choices of a column, and one that explains each column
 * and shows a made-up household. The program that writes it is loaded when it is asked for.
 */
export async function workbookTemplate(): Promise<Blob> {
  const { default: writeWorkbook } = await import('write-excel-file/browser');
  return writeWorkbook([FILL_IN, EXPLAINED], { features: [choices] }).toBlob();
}

const bold = (value: string) => ({ value, fontWeight: 'bold' }) as const;

const FILL_IN: Sheet<Blob | File | ArrayBuffer> = {
  sheet: 'Danh sách hộ',
  data: [headers.map(bold)],
  stickyRowsCount: 1,
  columns: headers.map((header) => ({ width: Math.max(14, header.length + 4) })),
};

const EXPLAINED: Sheet<Blob | File | ArrayBuffer> = {
  sheet: 'Hướng dẫn',
  stickyRowsCount: 1,
  columns: [{ width: 24 }, { width: 26 }, { width: 90 }, { width: 60 }, { width: 44 }],
  data: [
    ['Cột', 'Phải điền', 'Cách điền', 'Nhận các giá trị', 'Ví dụ (hộ không có thật)'].map(bold),
    ...IMPORT_COLUMN_NAMES.map((column) => [
      IMPORT_COLUMNS[column].header,
      filledLabel(column),
      COLUMN_HELP[column],
      valuesOf(column).join('; '),
      IMPORT_COLUMNS[column].example,
    ]),
  ],
};

function filledLabel(column: ImportColumn): string {
  if (REVIEW_COLUMNS.has(column)) return 'Khi nhập đợt rà soát';
  const { filled } = IMPORT_COLUMNS[column];
  return filled === 'row' ? 'Mọi dòng' : filled === 'household' ? 'Một dòng của hộ' : 'Không bắt buộc';
}

function valuesOf(column: ImportColumn): readonly string[] {
  return IMPORT_CHOICES[column] ?? SEVERAL_CHOICES[column] ?? [];
}

/** Lists to choose from, below the headers of the first sheet. The choices hold neither quotes nor commas. */
const choices: Feature<Blob | File | ArrayBuffer> = {
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml, _options, { sheetIndex }) =>
          sheetIndex === 0 ? xml.replace('</sheetData>', `</sheetData>${validations()}`) : xml,
      },
    },
  },
};

function validations(): string {
  const lists = IMPORT_COLUMN_NAMES.flatMap((column, place) => {
    const names = IMPORT_CHOICES[column];
    if (!names) return [];
    const letter = String.fromCharCode(65 + place);
    return `<dataValidation type="list" allowBlank="1" errorStyle="warning" sqref="${letter}2:${letter}${MOST_ROWS}"><formula1>"${names.join(',')}"</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}
