import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { notify } from '../../../lib/notify.ts';
import { refusalsByField } from '../../../lib/refusal.labels.ts';
import { useAct } from '../../../ui/use-act.ts';
import { RecordDialog } from '../card/record.dialog.tsx';
import { IndicatorNamesQuery } from '../support.documents.ts';
import { CAUSES, type PovertyCause } from '../support.labels.ts';
import { AddSupportKindMutation } from '../support.mutations.ts';

const ALL = Object.keys(CAUSES) as readonly PovertyCause[];

/** A kind that the installation needs besides those it started with. Its code and what it is of stay for good. */
export default function KindDialog({ onClose }: { readonly onClose: () => void }) {
  const [name, setName] = useState('');
  const [code, setCode] = useState('');
  const [ofPerson, setOfPerson] = useState(false);
  const [renewed, setRenewed] = useState(false);
  const [causes, setCauses] = useState<readonly string[]>([]);
  const [indicatorCode, setIndicatorCode] = useState('');
  const [{ data }] = useQuery({ query: IndicatorNamesQuery });
  const { act, ...state } = useAct(AddSupportKindMutation);
  const errors = refusalsByField(state.refusals);
  const ratios = (data?.indicators ?? []).filter(({ valueType }) => valueType === 'RATIO');
  const record = async () => {
    const chosen = ALL.filter((cause) => causes.includes(cause));
    const input = { name, code, ofPerson, renewed, causes: chosen, indicatorCode: indicatorCode || null };
    if (!(await act({ input }))) return false;
    notify({ message: `Đã thêm loại hỗ trợ ${name.trim()}.` });
    onClose();
    return true;
  };
  return (
    <RecordDialog title="Thêm loại hỗ trợ" action="Thêm" state={state} onRecord={record} onClose={onClose}>
      <TextInput
        label="Tên"
        required
        value={name}
        error={errors['name']}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label="Mã"
        description="Chữ không dấu, bắt đầu bằng chữ thường, không đổi được về sau: telecom"
        required
        value={code}
        error={errors['code']}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Checkbox
        label="Hỗ trợ cho từng người, không phải cả hộ"
        checked={ofPerson}
        onChange={(event) => setOfPerson(event.currentTarget.checked)}
      />
      <Checkbox
        label="Phải cấp lại hằng năm"
        checked={renewed}
        onChange={(event) => setRenewed(event.currentTarget.checked)}
      />
      <Checkbox.Group label="Hợp với nguyên nhân nghèo" value={[...causes]} onChange={setCauses}>
        <Stack gap={6} mt="xs">
          {ALL.map((cause) => (
            <Checkbox key={cause} value={cause} label={CAUSES[cause]} />
          ))}
        </Stack>
      </Checkbox.Group>
      <NativeSelect
        label="Chỉ số được đếm từ loại này"
        value={indicatorCode}
        error={errors['indicatorCode']}
        onChange={(event) => setIndicatorCode(event.currentTarget.value)}
        data={[{ value: '', label: 'Không' }, ...ratios.map((each) => ({ value: each.code, label: each.name }))]}
      />
    </RecordDialog>
  );
}
