import { IMPORT_COLUMN_NAMES, IMPORT_COLUMNS, type ImportColumn } from '@bacthang/domain';
import { workbook } from '@bacthang/files/testing';

const VILLAGES = 30;
const PEOPLE = [
  { relation: 'Chủ hộ', birthDate: '15/08/1970', sex: 'Nam', numbered: '001070' },
  { relation: 'Vợ', birthDate: '20/02/1975', sex: 'Nữ', numbered: '001175' },
  { relation: 'Con', birthDate: '2001', sex: 'Nam', numbered: '001201' },
  { relation: 'Con', birthDate: '2012', sex: 'Nữ', numbered: '001312' },
] as const;
const FOUR = 'Nguồn nước sinh hoạt; Nhà tiêu; Viễn thông; Phương tiện thông tin';

export const VILLAGE_NAMES = Array.from({ length: VILLAGES }, (_, village) => `Thôn ${village + 1}`);

/** A made-up workbook of a round in the template: households of four, every column filled, every third poor. */
export function importRoundFile(households: number): Uint8Array<ArrayBuffer> {
  const header = IMPORT_COLUMN_NAMES.map((column) => IMPORT_COLUMNS[column].header);
  const rows = Array.from({ length: households * PEOPLE.length }, (_, row) => {
    const household = Math.floor(row / PEOPLE.length);
    const said = saidOf(household, row % PEOPLE.length);
    return IMPORT_COLUMN_NAMES.map((column) => said[column] ?? '');
  });
  return workbook([header, ...rows]);
}

function saidOf(household: number, place: number): Partial<Record<ImportColumn, string>> {
  const poor = household % 3 === 0;
  const { numbered = '', ...person } = PEOPLE[place] ?? {};
  const identityNumber = `${numbered}${String(household).padStart(6, '0')}`;
  const traits = { ethnicity: 'Kinh', disabled: 'Không', seriouslyIll: 'Không' };
  const head = {
    village: VILLAGE_NAMES[household % VILLAGES] ?? '',
    address: 'Xóm 3',
    residesFrom: '01/01/2015',
    scoredOn: '20/09/2024',
    incomePerPerson: poor ? '1000000' : '3000000',
    deprivations: poor ? FOUR : 'Không',
    claimedClass: poor ? 'Hộ nghèo' : '',
  };
  return {
    householdCode: `HN-${household}`,
    ...person,
    ...traits,
    name: `Nguyễn Văn ${household} ${place}`,
    identityNumber,
    ...(place === 0 ? head : {}),
  };
}
