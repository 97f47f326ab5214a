import { graphql } from '@bacthang/contract';
import { workbook } from '@bacthang/files/testing';
import type { SeededUnit, SeededUser, TestApi } from '../../../testing/index.ts';
import { uploadImport } from './upload-import.ts';

export const HEADER = [
  'Mã hộ',
  'Thôn',
  'Họ và tên',
  'Quan hệ với chủ hộ',
  'Ngày sinh',
  'Giới tính',
  'Số định danh',
  'Dân tộc',
];
export type Line = readonly string[];

const IMPORT = graphql(`
  query ImportOf($id: ID!) {
    householdImport(id: $id) {
      id rowCount faulty undoneAt findingCount
      counts { toAdd toChange unchanged doubtful waiting toScore added changed scored stale }
      findings { row cell warning refusal { code path value allowed subject } }
    }
  }
`);

export const TAKE = graphql(`
  mutation TakeImport($input: TakeHouseholdImportInput!) {
    takeHouseholdImport(input: $input) {
      __typename
      ... on TakeHouseholdImportSuccess { waiting import { counts { toAdd toChange added changed scored stale } } }
      ... on Refused { refusals { code path value } }
    }
  }
`);

export const UNDO = graphql(`
  mutation UndoImport($input: UndoHouseholdImportInput!) {
    undoHouseholdImport(input: $input) {
      __typename
      ... on UndoHouseholdImportSuccess { import { undoneAt counts { added changed } } }
      ... on Refused { refusals { code path value subject } }
    }
  }
`);

/** Sends a workbook of these lines for a commune, below the usual header. */
export function send(
  api: TestApi,
  user: SeededUser,
  commune: SeededUnit,
  lines: readonly Line[],
  header: Line = HEADER,
  roundId: string | null = null,
) {
  const bytes = workbook([header, ...lines]);
  return uploadImport(api.prisma, api.vault, { user, unitKey: commune.id, roundId, fileName: 'ho.xlsx', bytes });
}

/** The same of a file that must not be refused, with what it would do. */
export async function tried(api: TestApi, user: SeededUser, commune: SeededUnit, lines: readonly Line[]) {
  const sent = await send(api, user, commune, lines);
  if (!sent.ok) throw new Error(JSON.stringify(sent.refusals));
  return seen(api, user, sent.value);
}

export async function seen(api: TestApi, user: SeededUser, id: string) {
  const { householdImport } = await api.as(user).run(IMPORT, { id });
  if (!householdImport) throw new Error('there is no such import');
  return householdImport;
}
