import { Chip } from '../../../ui/chip.tsx';
import { Empty } from '../../../ui/empty.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import classes from '../../cascade/work-table.module.css';
import { ClassChip } from '../class-chip.tsx';
import type { HouseholdHit, HouseholdHits } from '../household.documents.ts';
import { villageLabel } from '../household.labels.ts';

interface HitsProps {
  readonly unitKey: string;
  readonly found: HouseholdHits;
}

/** Enough to tell one household from another; the rest is in its file. */
export function Hits({ unitKey, found: { hits, more } }: HitsProps) {
  if (hits.length === 0) {
    return (
      <Empty what="Không có hộ nào khớp.">
        Thử tên không dấu, tên người khác trong hộ, hoặc mã hộ. Hộ đã ra khỏi sổ không hiện ở đây.
      </Empty>
    );
  }
  return (
    <>
      <p role="status">
        Tìm thấy {hits.length} hộ{more && ', và còn nữa: gõ thêm chữ để thu hẹp'}.
      </p>
      <TableScroll flat label="Hộ tìm thấy">
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">Chủ hộ</th>
              <th scope="col">Mã hộ</th>
              <th scope="col">Người khớp</th>
              <th scope="col">Nơi ở</th>
              <th scope="col">Xếp loại</th>
            </tr>
          </thead>
          <tbody>
            {hits.map((hit) => (
              <HitRow key={hit.id} unitKey={unitKey} hit={hit} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </>
  );
}

function HitRow({ unitKey, hit }: { readonly unitKey: string; readonly hit: HouseholdHit }) {
  const { village } = hit;
  return (
    <tr>
      <th scope="row">
        <LinkText to="/don-vi/$unitKey/ho-ngheo/$householdId" params={{ unitKey, householdId: hit.id }}>
          {hit.headName ?? 'chưa ghi chủ hộ'}
        </LinkText>
      </th>
      <td>
        <span className={classes['label']}>Mã hộ</span>
        {hit.code} {hit.synthetic && <Chip>minh họa</Chip>}
      </td>
      <td>
        <span className={classes['label']}>Người khớp</span>
        {hit.memberName}, sinh {hit.memberBirthYear}
      </td>
      <td>
        <span className={classes['label']}>Nơi ở</span>
        {villageLabel(village)}
        {village.parent && `, ${village.parent.fullName}`}
      </td>
      <td>
        <span className={classes['label']}>Xếp loại</span>
        <ClassChip value={hit.class} />
      </td>
    </tr>
  );
}
