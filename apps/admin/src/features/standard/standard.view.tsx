import type { ResultOf } from '@bacthang/contract';
import { isPlainDate, isWithin, type PlainDate } from '@bacthang/domain/shared';
import { Checkbox, Group, NativeSelect, TextInput } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { formatDate } from '../../lib/format.ts';
import { codeLabel } from '../../lib/parameter.labels.ts';
import { parseTypedDate, typedDate } from '../plan/partial-date.ts';
import { Applicable } from './applicable.view.tsx';
import { OpenSummary } from './open-summary.view.tsx';
import { Parameters } from './parameters.view.tsx';
import { ProcedureTerms } from './procedure.view.tsx';
import { ProvinceField } from './province-field.tsx';
import { Provincial } from './provincial.view.tsx';
import { ScoreTables } from './score-tables.view.tsx';
import type { StandardsQuery } from './standard.documents.ts';

const ConfirmParameter = lazy(() => import('./confirm-parameter.dialog.tsx'));
const ConfirmProcedure = lazy(() => import('./confirm-procedure.dialog.tsx'));

interface StandardViewProps {
  readonly data: ResultOf<typeof StandardsQuery>;
  readonly on: PlainDate;
  readonly chosen: string | undefined;
  readonly onlyOpen: boolean;
  /** Every period of the dated table, and not only those of the day. */
  readonly allPeriods: boolean;
  /** What is being confirmed: the key of a parameter, or of a fact of the procedure. */
  readonly confirming: string | undefined;
  readonly mayConfirm: boolean;
  /** The province whose own rules are shown, too; null where the viewer acts for none. */
  readonly province: { readonly unitKey: string; readonly maySet: boolean } | null;
  readonly onChange: (change: {
    standard?: string | undefined;
    on?: string | undefined;
    open?: true | undefined;
    all?: true | undefined;
    confirm?: string | undefined;
    province?: string | undefined;
  }) => void;
}

export function StandardView({
  data,
  on,
  chosen,
  onlyOpen,
  allPeriods,
  confirming,
  mayConfirm,
  province,
  onChange,
}: StandardViewProps) {
  const { standards, applicableRules, reviewProcedure: procedure } = data;
  const inForce = applicableRules.find(
    ({ subject, from, to }) => subject === 'PERIODIC_STANDARD' && isWithin(on, from, to),
  );
  const standard = standards.find(({ code }) => code === (chosen ?? inForce?.value)) ?? standards[0];
  if (!standard) return null;
  const parameter = mayConfirm ? standard.parameters.find(({ key }) => key === confirming) : undefined;
  const fact = mayConfirm ? procedure?.facts.find(({ key }) => key === confirming) : undefined;
  const onConfirm = mayConfirm ? (key: string) => onChange({ confirm: key }) : null;
  const close = () => onChange({ confirm: undefined });
  return (
    <>
      <Group align="flex-start" gap="sm" data-no-print>
        <DayField on={on} onDay={(day) => onChange({ on: day })} />
        <NativeSelect
          label="Chuẩn"
          data={standards.map(({ code }) => ({ value: code, label: `${codeLabel(code)} (${code})` }))}
          value={standard.code}
          onChange={(event) => onChange({ standard: event.currentTarget.value })}
        />
        <Checkbox
          mt="1.9rem"
          label="Chỉ phần chưa xác nhận"
          checked={onlyOpen}
          onChange={(event) => onChange({ open: event.currentTarget.checked || undefined })}
        />
      </Group>
      <OpenSummary standard={standard} procedure={procedure} />
      <h2>Văn bản nào áp dụng {allPeriods ? 'khi nào' : `vào ngày ${formatDate(on)}`}</h2>
      <Checkbox
        mb="xs"
        data-no-print
        label="Xem mọi khoảng thời gian"
        checked={allPeriods}
        onChange={(event) => onChange({ all: event.currentTarget.checked || undefined })}
      />
      <Applicable rules={applicableRules} on={on} all={allPeriods} />
      <h2>
        Tham số của {codeLabel(standard.code)} ({standard.code})
      </h2>
      <Parameters
        parameters={onlyOpen ? standard.parameters.filter(({ open }) => open) : standard.parameters}
        onConfirm={onConfirm}
      />
      <h2>Bảng điểm theo vùng</h2>
      <ScoreTables standardCode={standard.code} on={on} mayLoad={mayConfirm} />
      <h2>Quy trình rà soát {procedure && codeLabel(procedure.code)}</h2>
      <ProcedureTerms procedure={procedure} onConfirm={onConfirm} />
      {(mayConfirm || province) && <h2>Quy định riêng của tỉnh</h2>}
      {mayConfirm && (
        <ProvinceField value={province?.unitKey ?? ''} onChange={(key) => onChange({ province: key || undefined })} />
      )}
      {province && <Provincial {...province} standardCode={standard.code} />}
      <Suspense>
        {parameter && <ConfirmParameter standardCode={standard.code} parameter={parameter} onClose={close} />}
        {fact && procedure && <ConfirmProcedure procedureCode={procedure.code} fact={fact} onClose={close} />}
      </Suspense>
    </>
  );
}

/** The day looked at; what is no day yet stays as it is typed. */
function DayField({ on, onDay }: { readonly on: PlainDate; readonly onDay: (day: PlainDate) => void }) {
  const [typed, setTyped] = useState(typedDate(on));
  const day = parseTypedDate(typed);
  return (
    <TextInput
      label="Xem vào ngày"
      placeholder="ngày/tháng/năm"
      w="9rem"
      value={typed}
      error={day !== null && isPlainDate(day) ? undefined : 'Viết ngày/tháng/năm.'}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={() => day !== null && isPlainDate(day) && onDay(day)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && day !== null && isPlainDate(day)) onDay(day);
      }}
    />
  );
}
