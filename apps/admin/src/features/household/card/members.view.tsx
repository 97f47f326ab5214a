import { formatPartialDate } from '../../../lib/format.ts';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import classes from '../../cascade/work-table.module.css';
import type { MemberFacts } from '../household.documents.ts';
import { ethnicityLabel, RELATIONS, SEXES } from '../household.labels.ts';
import { spanText } from './household.text.ts';
import { ProtectedValue } from './withheld.tsx';

interface MembersProps {
  readonly members: readonly MemberFacts[];
  /** Those who left, too. */
  readonly all: readonly MemberFacts[];
}

/** Who belongs to it, each field as far as it is for this viewer; those who left stand below, by name. */
export function Members({ members, all }: MembersProps) {
  const present = new Set(members.map(({ id }) => id));
  const former = all.filter(({ id }) => !present.has(id));
  return (
    <>
      <TableScroll flat label="Thành viên của hộ">
        <table className={classes['table']}>
          <thead>
            <tr>
              <th scope="col">Họ và tên</th>
              <th scope="col">Quan hệ</th>
              <th scope="col">Giới tính</th>
              <th scope="col">Ngày sinh</th>
              <th scope="col">Số định danh</th>
              <th scope="col">Dân tộc</th>
              <th scope="col">Sức khỏe</th>
              <th scope="col">Trong hộ</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <MemberRow key={member.id} member={member} />
            ))}
          </tbody>
        </table>
      </TableScroll>
      {former.length > 0 && (
        <p className={classes['dim']}>
          Đã rời hộ: {former.map((member) => `${member.name} (${spanText(member)})`).join('; ')}.
        </p>
      )}
    </>
  );
}

function MemberRow({ member }: { readonly member: MemberFacts }) {
  const { withheld, birthDate, ethnicity } = member;
  return (
    <tr>
      <th scope="row">
        <strong>{member.name}</strong>
      </th>
      <td>
        <span className={classes['label']}>Quan hệ</span>
        {RELATIONS[member.relation]}
      </td>
      <td>
        <span className={classes['label']}>Giới tính</span>
        {SEXES[member.sex]}
      </td>
      <td>
        <span className={classes['label']}>Ngày sinh</span>
        <ProtectedValue field="BIRTH_DATE" withheld={withheld}>
          {birthDate && formatPartialDate(birthDate)}
        </ProtectedValue>
      </td>
      <td>
        <span className={classes['label']}>Số định danh</span>
        <ProtectedValue field="IDENTITY_NUMBER" withheld={withheld}>
          {member.identityNumber}
        </ProtectedValue>
      </td>
      <td>
        <span className={classes['label']}>Dân tộc</span>
        <ProtectedValue field="ETHNICITY" withheld={withheld}>
          {ethnicity && ethnicityLabel(ethnicity)}
        </ProtectedValue>
      </td>
      <td>
        <span className={classes['label']}>Sức khỏe</span>
        <Health member={member} />
      </td>
      <td>
        <span className={classes['label']}>Trong hộ</span>
        {spanText(member)}
      </td>
    </tr>
  );
}

const said = (value: boolean | null, yes: string, no: string) => (value === null ? null : value ? yes : no);

function Health({ member: { disabled, seriouslyIll, withheld } }: { readonly member: MemberFacts }) {
  // One word where both are hidden for one reason.
  if (withheld.includes('DISABILITY') && withheld.includes('HEALTH')) {
    return (
      <ProtectedValue field="HEALTH" withheld={withheld}>
        {null}
      </ProtectedValue>
    );
  }
  const told = [said(disabled, 'khuyết tật', 'không khuyết tật'), said(seriouslyIll, 'bệnh nặng', 'không bệnh nặng')];
  return told.filter((each) => each !== null).join(', ') || 'chưa ghi';
}
