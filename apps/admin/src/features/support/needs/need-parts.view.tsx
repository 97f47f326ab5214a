import { formatInteger } from '../../../lib/format.ts';
import { LinkText } from '../../../ui/link-button.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import table from '../../cascade/work-table.module.css';
import { villageLabel } from '../../household/household.labels.ts';
import { useKinds } from '../card/kind-fields.tsx';
import type { CountFacts, SupportNeeds } from '../support.documents.ts';
import { supportKindLabel } from '../support.labels.ts';

interface NeedPartsProps {
  readonly parts: SupportNeeds['parts'];
  /** Of this kind alone; null: of all. */
  readonly kind: string | null;
  readonly year: number;
}

const sum = (counts: readonly CountFacts[], of: 'inNeed' | 'met') =>
  counts.reduce((all, count) => all + BigInt(count[of]), 0n);

/** The same by unit right below; each leads to its own. */
export function NeedParts({ parts, kind, year }: NeedPartsProps) {
  const { chosen } = useKinds(kind ?? '');
  const rows = parts
    .map(({ unit, counts }) => ({ unit, counts: counts.filter((count) => kind === null || count.kind.code === kind) }))
    .filter(({ counts }) => counts.length > 0)
    .toSorted((a, b) => a.unit.name.localeCompare(b.unit.name, 'vi', { numeric: true }));
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>Theo đơn vị{chosen ? `: ${supportKindLabel(chosen)}` : ''}</h2>
      <TableScroll flat label="Nhu cầu theo đơn vị">
        <table className={table['table']}>
          <thead>
            <tr>
              <th scope="col">Đơn vị</th>
              <th scope="col" className={table['number']}>
                Có nhu cầu
              </th>
              <th scope="col" className={table['number']}>
                Đã được
              </th>
              <th scope="col" className={table['number']}>
                Chưa được
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ unit, counts }) => {
              const [inNeed, met] = [sum(counts, 'inNeed'), sum(counts, 'met')];
              return (
                <tr key={unit.id}>
                  <th scope="row">
                    <LinkText
                      to="/don-vi/$unitKey/ho-ngheo/nhu-cau"
                      params={{ unitKey: unit.key }}
                      search={{ year, kind: kind ?? undefined }}
                    >
                      {unit.tier === 'VILLAGE' ? villageLabel(unit) : unit.fullName}
                    </LinkText>
                  </th>
                  <td className={table['number']}>
                    <span className={table['label']}>Có nhu cầu</span>
                    {formatInteger(inNeed)}
                  </td>
                  <td className={table['number']}>
                    <span className={table['label']}>Đã được</span>
                    {formatInteger(met)}
                  </td>
                  <td className={table['number']}>
                    <span className={table['label']}>Chưa được</span>
                    {formatInteger(inNeed - met)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
    </section>
  );
}
