import { NativeSelect, Select, TextInput } from '@mantine/core';
import { RowsEditor } from '../../../../ui/rows-editor.tsx';
import { DecimalInput } from '../../../target/decimal-input.tsx';
import type { PastResultDraft } from '../parts.ts';
import type { References } from '../references.ts';
import type { PartFormProps, RowFieldsProps } from './part-form.ts';

interface PastResultsFormProps extends PartFormProps<'pastResults'> {
  readonly references: References;
}

export function PastResultsForm({ value, onChange, refusals, references }: PastResultsFormProps) {
  const blank = (): PastResultDraft => {
    const last = value.at(-1);
    const same = {
      indicatorCode: last?.indicatorCode ?? references.indicators[0]?.code ?? '',
      subgroupCode: last?.subgroupCode ?? null,
    };
    return {
      ...same,
      year: '',
      periodFrom: '',
      count: '',
      value: '',
      planned: '',
      standardCode: last?.standardCode ?? null,
      note: '',
    };
  };
  return (
    <RowsEditor what="số liệu" rows={value} onChange={onChange} blank={blank} refusals={refusals}>
      {(row, change, errors) => <PastResultFields row={row} change={change} errors={errors} references={references} />}
    </RowsEditor>
  );
}

interface PastResultFieldsProps extends RowFieldsProps<PastResultDraft> {
  readonly references: References;
}

export function PastResultFields({
  row,
  change,
  errors,
  references: { indicators, subgroups, standards },
}: PastResultFieldsProps) {
  const field = (name: keyof PastResultDraft & ('year' | 'periodFrom' | 'note')) => ({
    value: row[name],
    error: errors[name],
    onChange: (event: { readonly currentTarget: { readonly value: string } }) =>
      change({ [name]: event.currentTarget.value }),
  });
  const unit = indicators.find(({ code }) => code === row.indicatorCode)?.unit ?? '';
  return (
    <>
      <Select
        label="Chỉ số"
        searchable
        allowDeselect={false}
        w="18rem"
        data={indicators.map(({ code, name }) => ({ value: code, label: name }))}
        value={row.indicatorCode}
        error={errors['indicatorCode']}
        onChange={(code) => code && change({ indicatorCode: code })}
      />
      <NativeSelect
        label="Nhóm"
        w="11rem"
        data={[{ value: '', label: 'Tất cả' }, ...subgroups.map(({ code, name }) => ({ value: code, label: name }))]}
        value={row.subgroupCode ?? ''}
        onChange={(event) => change({ subgroupCode: event.currentTarget.value || null })}
      />
      <TextInput label="Năm" w="5rem" inputMode="numeric" {...field('year')} />
      <TextInput label="Kể từ năm" w="6rem" inputMode="numeric" {...field('periodFrom')} />
      <DecimalInput
        label="Số lượng"
        w="7rem"
        value={row.count}
        error={errors['count']}
        onChange={(typed) => change({ count: typed })}
      />
      <DecimalInput
        label="Kết quả"
        w="8rem"
        unit={unit}
        value={row.value}
        error={errors['value']}
        onChange={(typed) => change({ value: typed })}
      />
      <DecimalInput
        label="Kế hoạch"
        w="8rem"
        unit={unit}
        value={row.planned}
        error={errors['planned']}
        onChange={(typed) => change({ planned: typed })}
      />
      <NativeSelect
        label="Chuẩn nghèo"
        w="11rem"
        data={[{ value: '', label: 'Không nêu' }, ...standards.map(({ code, name }) => ({ value: code, label: name }))]}
        value={row.standardCode ?? ''}
        onChange={(event) => change({ standardCode: event.currentTarget.value || null })}
      />
      <TextInput label="Ghi chú" flex={1} miw="12rem" {...field('note')} />
    </>
  );
}
