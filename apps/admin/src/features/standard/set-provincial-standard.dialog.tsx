import { addDays } from '@bacthang/domain/shared';
import { overridableKeys, RULE_SETS, STANDARD_CODES } from '@bacthang/domain/standard';
import { Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { formatInteger, parseVietnameseNumber } from '../../lib/format.ts';
import { notify } from '../../lib/notify.ts';
import { parameterLabel } from '../../lib/parameter.labels.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failed } from '../../ui/failed.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useFirstError } from '../../ui/use-first-error.ts';
import { SetProvincialStandardMutation } from './provincial.documents.ts';

interface SetProvincialStandardProps {
  readonly unitKey: string;
  readonly standardCode: string;
  readonly onClose: () => void;
}

/** A province's own lines and thresholds; those left empty stay as the nation has them. */
export default function SetProvincialStandard({ unitKey, standardCode, onClose }: SetProvincialStandardProps) {
  const { act, doing, refusals, failure } = useAct(SetProvincialStandardMutation);
  const { place, toFirstError } = useFirstError();
  const [from, setFrom] = useState('');
  const [last, setLast] = useState('');
  const [document, setDocument] = useState('');
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const standard = STANDARD_CODES.find((code) => code === standardCode);
  const keys = standard === undefined ? [] : overridableKeys(RULE_SETS[standard]);
  const nationalValue = (key: string): string => {
    const value = standard && RULE_SETS[standard].parameters.find((each) => each.key === key)?.values.at(-1)?.value;
    return typeof value === 'number' ? formatInteger(String(value)) : 'chưa tìm thấy';
  };
  const read = (text: string): number => Number(parseVietnameseNumber(text).value ?? Number.NaN);
  const filled = Object.entries(values).filter(([, text]) => text.trim() !== '');
  const wrong = filled.filter(([, text]) => !Number.isInteger(read(text))).map(([key]) => key);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (wrong.length > 0) return toFirstError();
    const overrides = filled.map(([key, text]) => ({ key, value: read(text) }));
    if (
      !(await act({
        input: { unitKey, standardCode, from, to: last === '' ? null : addDays(last, 1), document, overrides },
      }))
    )
      return toFirstError();
    await notify({ message: 'Đã đặt chuẩn riêng của tỉnh.' });
    onClose();
  };
  return (
    <Dialog title={`Chuẩn riêng của tỉnh trên ${standardCode}`} size="lg" onClose={onClose}>
      <form ref={place} onSubmit={submit}>
        <Stack gap="sm">
          <Failed title="Chưa đặt được chuẩn riêng" refusals={refusals} failure={failure} />
          {keys.map((key) => (
            <TextInput
              key={key}
              label={parameterLabel(key)}
              description={`Chuẩn quốc gia: ${nationalValue(key)}`}
              inputMode="numeric"
              value={values[key] ?? ''}
              error={wrong.includes(key) && 'Viết số nguyên; để trống nếu giữ như chuẩn quốc gia.'}
              onChange={({ currentTarget }) => setValues({ ...values, [key]: currentTarget.value })}
            />
          ))}
          <DayField label="Áp dụng từ ngày" value={from} onChange={setFrom} />
          <DayField
            label="Đến hết ngày"
            description="Để trống nếu chưa có ngày hết hiệu lực."
            required={false}
            value={last}
            onChange={setLast}
          />
          <TextInput
            label="Nghị quyết, quyết định của tỉnh"
            required
            value={document}
            onChange={({ currentTarget }) => setDocument(currentTarget.value)}
          />
          <FormButtons submit="Đặt chuẩn riêng" loading={doing} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
