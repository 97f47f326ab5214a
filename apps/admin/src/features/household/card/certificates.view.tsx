import { formatDate } from '../../../lib/format.ts';
import { Chip, type LabelledLooks } from '../../../ui/chip.tsx';
import type { HouseholdFile } from '../household.documents.ts';
import { CLASSES } from '../household.labels.ts';

type Certificate = HouseholdFile['certificates'][number];

const STANDINGS: Readonly<Record<Certificate['standing'], LabelledLooks>> = {
  IN_FORCE: { label: 'còn hiệu lực', tone: 'good', icon: 'done' },
  REPLACED: { label: 'đã thay bằng giấy khác', tone: 'wait', icon: 'warning' },
  REVOKED: { label: 'đã thu hồi', tone: 'bad', icon: 'stop' },
  ENDED: { label: 'hết năm', tone: 'wait', icon: 'pin' },
};

/** Every certificate that the household was given, and how each stands today. */
export function Certificates({ certificates }: { readonly certificates: readonly Certificate[] }) {
  if (certificates.length === 0) return <p>Hộ chưa được cấp giấy chứng nhận nào.</p>;
  return (
    <ul>
      {certificates.map(({ number, class: of, policyYear, issuedOn, standing, commune }) => {
        const { label, tone, icon } = STANDINGS[standing];
        return (
          <li key={`${issuedOn}${number}`}>
            Số {number}: {CLASSES[of].label.toLowerCase()} năm {policyYear},{' '}
            {commune ? `${commune.fullName} cấp` : 'cấp'} {formatDate(issuedOn)}{' '}
            <Chip tone={tone} icon={icon}>
              {label}
            </Chip>
          </li>
        );
      })}
    </ul>
  );
}
