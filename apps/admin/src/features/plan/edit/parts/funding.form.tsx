import { NativeSelect, TextInput } from '@mantine/core';
import { RowsEditor } from '../../../../ui/rows-editor.tsx';
import { DecimalInput } from '../../../target/decimal-input.tsx';
import { FUNDING_KINDS, type FundingKind } from '../../plan.labels.ts';
import type { Parts } from '../parts.ts';
import type { PartFormProps, RowFieldsProps } from './part-form.ts';

const KINDS = Object.entries(FUNDING_KINDS).map(([value, label]) => ({ value, label }));

export function FundingForm({ value, onChange, refusals }: PartFormProps<'funding'>) {
  return (
    <RowsEditor
      what="nguồn vốn"
      rows={value}
      onChange={onChange}
      blank={() => ({ kind: 'STATE_BUDGET' as const, description: '', amount: '' })}
      refusals={refusals}
    >
      {(row, change, errors) => <FundingFields row={row} change={change} errors={errors} />}
    </RowsEditor>
  );
}

export function FundingFields({ row, change, errors }: RowFieldsProps<Parts['funding'][number]>) {
  const { kind, description, amount } = row;
  return (
    <>
      <NativeSelect
        label="Nguồn"
        data={KINDS}
        value={kind}
        onChange={(event) => change({ kind: event.currentTarget.value as FundingKind })}
      />
      <TextInput
        label="Mô tả"
        flex={1}
        miw="14rem"
        value={description}
        error={errors['description']}
        onChange={(event) => change({ description: event.currentTarget.value })}
      />
      <DecimalInput
        label="Số tiền (nếu có)"
        w="13rem"
        unit="đồng"
        value={amount}
        error={errors['amount']}
        onChange={(typed) => change({ amount: typed })}
      />
    </>
  );
}
