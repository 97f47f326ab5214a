import { Button, Group, VisuallyHidden } from '@mantine/core';
import { formatDate, formatInteger } from '../../../lib/format.ts';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import table from '../../cascade/work-table.module.css';
import type { GivenFacts } from '../support.documents.ts';
import { SOURCES, supportKindLabel } from '../support.labels.ts';

interface Acts {
  readonly onCorrect: (given: GivenFacts) => void;
  readonly onWithdraw: (given: GivenFacts) => void;
}

interface GivenTableProps {
  readonly supports: readonly GivenFacts[];
  /** Null for whoever only reads. */
  readonly acts: Acts | null;
}

/** What it was given, newest first; records found to be mistakes stand below, with what was wrong. */
export function GivenTable({ supports, acts }: GivenTableProps) {
  const standing = supports.filter(({ withdrawnOn }) => withdrawnOn === null);
  const withdrawn = supports.filter(({ withdrawnOn }) => withdrawnOn !== null);
  return (
    <>
      {standing.length === 0 ? (
        <p>Chưa ghi hỗ trợ nào đã nhận.</p>
      ) : (
        <TableScroll flat label="Hỗ trợ hộ đã nhận">
          <table className={table['table']}>
            <thead>
              <tr>
                <th scope="col">Ngày, loại hỗ trợ</th>
                <th scope="col">Cho ai</th>
                <th scope="col">Số tiền, hiện vật</th>
                <th scope="col">Nguồn, đơn vị</th>
                {acts && (
                  <th scope="col">
                    <VisuallyHidden>Việc</VisuallyHidden>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {standing.map((given) => (
                <GivenRow key={given.id} given={given} acts={acts} />
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      {withdrawn.length > 0 && (
        <details>
          <summary>{withdrawn.length} bản ghi đã rút</summary>
          <ul>
            {withdrawn.map(({ id, givenOn, kind, amount, inKind, withdrawnOn, withdrawnReason }) => (
              <li key={id}>
                {formatDate(givenOn)}: {supportKindLabel(kind)},{' '}
                {[amount && `${formatInteger(amount)} đồng`, inKind].filter(Boolean).join(', ')}; rút ngày{' '}
                {formatDate(withdrawnOn ?? '')}: {withdrawnReason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function GivenRow({ given, acts }: { readonly given: GivenFacts; readonly acts: Acts | null }) {
  const { kind, givenOn, memberName, amount, inKind, source, giver, note } = given;
  const named = `${supportKindLabel(kind)}, ${formatDate(givenOn)}`;
  return (
    <tr>
      <th scope="row">
        {formatDate(givenOn)}: {supportKindLabel(kind)}
        {note && <div className={table['dim']}>{note}</div>}
      </th>
      <td>
        <span className={table['label']}>Cho ai</span>
        {memberName ?? 'cả hộ'}
      </td>
      <td>
        <span className={table['label']}>Số tiền, hiện vật</span>
        {[amount && `${formatInteger(amount)} đồng`, inKind].filter(Boolean).join(', ')}
      </td>
      <td>
        <span className={table['label']}>Nguồn, đơn vị</span>
        {giver}, {SOURCES[source]}
      </td>
      {acts && (
        <td>
          <Group gap={6} data-no-print>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Sửa: ${named}`}
              onClick={() => acts.onCorrect(given)}
            >
              Sửa…
            </Button>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={`Rút: ${named}`}
              onClick={() => acts.onWithdraw(given)}
            >
              Rút…
            </Button>
          </Group>
        </td>
      )}
    </tr>
  );
}
