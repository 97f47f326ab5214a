import { ADDED_VALUE_TYPES, type AddedValueType, codeOfName } from '@bacthang/domain/indicator';
import { NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { notify } from '../../lib/notify.ts';
import { refusalsByField } from '../../lib/refusal.labels.ts';
import { toWire } from '../../lib/wire.ts';
import { useAct } from '../../ui/use-act.ts';
import { RecordDialog } from '../support/card/record.dialog.tsx';
import { AddIndicatorMutation, type CatalogueEntry } from './indicator.documents.ts';
import { DIRECTIONS, VALUE_TYPES } from './indicator.labels.ts';

type Direction = CatalogueEntry['direction'];

/** An indicator that plans here ask for and the catalogue lacks. Its code and what it measures stay for good. */
export default function IndicatorDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const [kind, setKind] = useState<AddedValueType>('count');
  const [unit, setUnit] = useState('');
  const [numerator, setNumerator] = useState('');
  const [denominator, setDenominator] = useState('');
  const [direction, setDirection] = useState<Direction>('UP');
  const [source, setSource] = useState('');
  const { act, ...state } = useAct(AddIndicatorMutation);
  const errors = refusalsByField(state.refusals);
  const isCounted = kind === 'count' || kind === 'money';
  const add = async () => {
    const input = {
      ...{ name, code: code ?? codeOfName(name), valueType: toWire(kind), direction, source: source || null },
      unit: isCounted ? unit : null,
      numerator: kind === 'ratio' ? numerator : null,
      denominator: kind === 'ratio' ? denominator : null,
    };
    if (!(await act({ input }))) return false;
    notify({ message: `Đã thêm chỉ số ${name.trim()}.` });
    onClose();
    return true;
  };
  const field = (
    label: string,
    key: string,
    value: string,
    onChange: (value: string) => void,
    description?: string,
  ) => (
    <TextInput
      label={label}
      description={description}
      required
      value={value}
      error={errors[key]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
  return (
    <RecordDialog title="Thêm chỉ số" action="Thêm" state={state} onRecord={add} onClose={onClose}>
      {field('Tên', 'name', name, setName)}
      {field(
        'Mã',
        'code',
        code ?? codeOfName(name),
        setCode,
        'Chữ thường không dấu và số, nối bằng gạch ngang. Không đổi được sau khi thêm.',
      )}
      <NativeSelect
        label="Đo bằng"
        value={kind}
        data={ADDED_VALUE_TYPES.map((each) => ({ value: each, label: VALUE_TYPES[toWire(each)] }))}
        onChange={(event) => setKind(event.currentTarget.value as AddedValueType)}
      />
      {isCounted &&
        field('Đơn vị tính', 'unit', unit, setUnit, kind === 'money' ? 'Ví dụ: triệu đồng' : 'Ví dụ: hộ, ha')}
      {kind === 'ratio' && field('Tử số', 'numerator', numerator, setNumerator, 'Đếm gì: Số hộ được vay vốn')}
      {kind === 'ratio' &&
        field('Mẫu số', 'denominator', denominator, setDenominator, 'Trên tổng nào: Số hộ có nhu cầu')}
      <NativeSelect
        label="Chiều tốt"
        value={direction}
        data={Object.entries(DIRECTIONS).map(([value, label]) => ({ value, label }))}
        onChange={(event) => setDirection(event.currentTarget.value as Direction)}
      />
      <TextInput
        label="Nguồn số liệu"
        value={source}
        error={errors['source']}
        onChange={(event) => setSource(event.currentTarget.value)}
      />
    </RecordDialog>
  );
}
