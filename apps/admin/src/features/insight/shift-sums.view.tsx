import type { StandardCode } from '@bacthang/domain';
import { useQuery } from 'urql';
import { Empty } from '../../ui/empty.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { OtherYear } from './other-year.tsx';
import { type ShiftSums, ShiftSumsQuery } from './shift.documents.ts';
import { ShiftPartsView } from './shift-parts.view.tsx';
import { SumsTable } from './sums-table.view.tsx';

interface ShiftSumsViewProps {
  readonly unitKey: string;
  readonly year: number;
  readonly standard: StandardCode;
}

/** How many would move under another standard, by the units right below, each leading to its own. */
export function ShiftSumsView({ unitKey, year, standard }: ShiftSumsViewProps) {
  const [state, ask] = useQuery({ query: ShiftSumsQuery, variables: { unitKey, year, standardCode: standard } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ povertyUnderStandard: sums }) =>
        sums === null ? (
          <Empty what="Không có đợt rà soát nào của năm này, hoặc bạn không xem được câu trả lời.">
            Chỉ cán bộ nhập liệu trở lên của đơn vị và cấp trên xem được.
            <OtherYear unitKey={unitKey} with="lastRound" />
          </Empty>
        ) : (
          <Sums unitKey={unitKey} sums={sums} standard={standard} year={year} />
        )
      }
    </QueryView>
  );
}

function Sums({ sums, ...rest }: ShiftSumsViewProps & { readonly sums: ShiftSums }) {
  const { communes, total, parts } = sums;
  if (!total || !parts) return <ShiftPartsView sums={sums} {...rest} />;
  return <SumsTable communes={communes} total={total} parts={parts} {...rest} />;
}
