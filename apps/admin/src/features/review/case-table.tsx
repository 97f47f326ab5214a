import { VisuallyHidden } from '@mantine/core';
import { formatInteger } from '../../lib/format.ts';
import { fromWire } from '../../lib/wire.ts';
import { Empty } from '../../ui/empty.tsx';
import { LinkButton, LinkText } from '../../ui/link-button.tsx';
import { TableScroll } from '../../ui/table-scroll.tsx';
import table from '../cascade/work-table.module.css';
import { ClassChip, StepChip } from './marks.tsx';
import { movementLabel, SOURCE_LABELS } from './review.labels.ts';
import type { OpenRound, RoundCase } from './use-cases.ts';

interface CaseTableProps {
  readonly round: Pick<OpenRound, 'id' | 'unit'>;
  readonly cases: readonly RoundCase[];
  readonly mayScore: boolean;
}

/** Households of a round, each with where it is and what came of it. */
export function CaseTable({ round, cases, mayScore }: CaseTableProps) {
  if (cases.length === 0) return <Empty what="Không có hộ nào khớp với lựa chọn." />;
  return (
    <TableScroll label="Các hộ">
      <table className={table['table']}>
        <caption>
          <VisuallyHidden>Các hộ của thôn trong đợt rà soát</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">Chủ hộ</th>
            <th scope="col" className={table['number']}>
              Số người
            </th>
            <th scope="col">Trước đợt</th>
            <th scope="col">Kết quả</th>
            <th scope="col">Bước</th>
            <th scope="col">
              <VisuallyHidden>Việc</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {cases.map((each) => (
            <CaseLine key={each.id} each={each} round={round} mayScore={mayScore} />
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function CaseLine({ each, round, mayScore }: { readonly each: RoundCase } & Omit<CaseTableProps, 'cases'>) {
  const params = { unitKey: round.unit.key, roundId: round.id, caseId: each.id };
  const [before, now] = [each.classBefore && fromWire(each.classBefore), each.class && fromWire(each.class)];
  const toScore = mayScore && each.nextSteps.some(({ act, allowed }) => act === 'SCORE' && allowed);
  return (
    <tr>
      <th scope="row">
        <LinkText to="/don-vi/$unitKey/ra-soat/$roundId/ho/$caseId" params={params}>
          {each.headName}
        </LinkText>
        <div className={table['dim']}>
          {each.householdCode ?? 'đã chuyển nơi khác'}
          {each.source !== 'LIST' && `, ${SOURCE_LABELS[each.source]}`}
        </div>
      </th>
      <td className={table['number']}>
        <span className={table['label']}>Số người</span>
        {formatInteger(each.persons)}
      </td>
      <td>
        <span className={table['label']}>Trước đợt</span>
        <ClassChip of={each.classBefore} />
      </td>
      <td>
        <span className={table['label']}>Kết quả</span>
        <ClassChip of={each.class} />
        <div className={table['dim']}>{movementLabel(before, now)}</div>
      </td>
      <td>
        <span className={table['label']}>Bước</span>
        <StepChip step={each.step} />
      </td>
      <td>
        {toScore && (
          <LinkButton
            to="/don-vi/$unitKey/ra-soat/$roundId/ho/$caseId/cham-diem"
            params={params}
            size="compact-sm"
            variant={each.step === 'LISTED' ? 'filled' : 'default'}
            aria-label={`${each.step === 'LISTED' ? 'Chấm điểm' : 'Chấm lại'}: ${each.headName}`}
          >
            {each.step === 'LISTED' ? 'Chấm điểm' : 'Chấm lại'}
          </LinkButton>
        )}
      </td>
    </tr>
  );
}
