import { DEPRIVATIONS } from '../../../lib/deprivation.labels.ts';
import { formatDate } from '../../../lib/format.ts';
import { fromWire } from '../../../lib/wire.ts';
import { ethnicityLabel, RELATIONS } from '../../household/household.labels.ts';
import { CLASS_LOOKS } from '../review.labels.ts';
import classes from '../review.module.css';
import type { CertifiedCase, CertifiedHousehold, CertifiedRound } from './certificate.documents.ts';
import { CERTIFICATE_LAYOUT as LAYOUT } from './certificate.layout.ts';
import { Paper } from './paper.tsx';

interface CertificateProps {
  readonly round: CertifiedRound;
  readonly certified: CertifiedCase & { readonly certificate: NonNullable<CertifiedCase['certificate']> };
  /** Null where the household cannot be read any more: its people are left to write in. */
  readonly household: CertifiedHousehold | null;
}

/** Giấy chứng nhận hộ nghèo, hộ cận nghèo of one household, a page of its own. */
export function Certificate({ round, certified, household }: CertificateProps) {
  const { certificate, headName, village, result } = certified;
  const { decision, unit } = round;
  const members = household?.members ?? [];
  const head = members.find(({ relation }) => relation === 'HEAD');
  const lacking = (result?.reasons ?? []).flatMap(({ kind, deprivation }) =>
    kind === 'deprived' && deprivation ? [DEPRIVATIONS[fromWire(deprivation)]] : [],
  );
  const of = certificate.class === 'NEAR_POOR' ? 'NEAR_POOR' : 'POOR';
  const subtitle = decision
    ? `Số ${certificate.number}. Theo Quyết định số ${decision.number} ngày ${formatDate(decision.decidedOn)}`
    : `Số ${certificate.number}`;
  const detail = household?.addresses.at(-1)?.detail;
  return (
    <div className={classes['certificate']}>
      <Paper
        unitName={unit.fullName}
        title={LAYOUT.title[of]}
        subtitle={subtitle}
        on={certificate.issuedOn}
        synthetic={round.synthetic}
        signer={decision?.signedBy ?? 'CHỦ TỊCH'}
      >
        <dl className={classes['facts']}>
          <dt>{LAYOUT.head.name}</dt>
          <dd>{head?.name ?? headName}</dd>
          <dt>{LAYOUT.head.ethnicity}</dt>
          <dd>{head?.ethnicity ? ethnicityLabel(head.ethnicity) : '…………'}</dd>
          <dt>{LAYOUT.head.identityNumber}</dt>
          <dd>{head?.identityNumber ?? '…………'}</dd>
          <dt>{LAYOUT.head.address}</dt>
          <dd>{[detail, village.name, unit.fullName].filter(Boolean).join(', ')}</dd>
        </dl>
        <table>
          <thead>
            <tr>
              {LAYOUT.members.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {members.map(({ id, name, relation, ethnicity, birthDate, sex }) => (
              <tr key={id}>
                <td>{name}</td>
                <td>{RELATIONS[relation]}</td>
                <td>{ethnicity ? ethnicityLabel(ethnicity) : ''}</td>
                <td>{sex === 'MALE' ? birthDate?.slice(0, 4) : ''}</td>
                <td>{sex === 'FEMALE' ? birthDate?.slice(0, 4) : ''}</td>
                <td />
              </tr>
            ))}
          </tbody>
        </table>
        <dl className={classes['facts']}>
          <dt>
            {LAYOUT.year.class} năm {certificate.policyYear}
          </dt>
          <dd>
            <strong>{CLASS_LOOKS[fromWire(certificate.class)].label}</strong>
          </dd>
          <dt>{LAYOUT.year.deprivations}</dt>
          <dd>{lacking.join('; ') || 'không thiếu hụt chỉ số nào'}</dd>
        </dl>
        <p className={classes['small']}>{LAYOUT.citation}</p>
      </Paper>
    </div>
  );
}
