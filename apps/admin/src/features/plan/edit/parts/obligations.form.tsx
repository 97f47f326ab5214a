import { NativeSelect, TextInput } from '@mantine/core';
import { LinesInput } from '../../../../ui/lines-input.tsx';
import { RowsEditor } from '../../../../ui/rows-editor.tsx';
import { type DueFacts, OBLIGATION_KINDS, type ObligationKind } from '../../plan.labels.ts';
import type { Parts } from '../parts.ts';
import { DueInput } from './due-input.tsx';
import type { PartFormProps, RowFieldsProps } from './part-form.ts';

const KINDS = Object.entries(OBLIGATION_KINDS).map(([value, label]) => ({ value, label }));

/** The name of the field that says when. */
const way = (due: DueFacts | null) => (due?.everyYear ? 'everyYear' : due?.quarter ? 'quarter' : 'date');

export function ObligationsForm({ value, onChange, refusals }: PartFormProps<'obligations'>) {
  const blank = (): (typeof value)[number] => ({ kind: 'ANNUAL', subject: '', from: [], to: [], via: null, due: null });
  return (
    <RowsEditor
      what="chế độ báo cáo"
      rows={value}
      onChange={(rows) => onChange([...rows])}
      blank={blank}
      refusals={refusals}
    >
      {(row, change, errors) => <ObligationFields row={row} change={change} errors={errors} />}
    </RowsEditor>
  );
}

export function ObligationFields({ row, change, errors }: RowFieldsProps<Parts['obligations'][number]>) {
  const { kind, subject, from, to, via, due } = row;
  return (
    <>
      <NativeSelect
        label="Loại"
        data={KINDS}
        value={kind}
        onChange={(event) => change({ kind: event.currentTarget.value as ObligationKind })}
      />
      <TextInput
        label="Nội dung"
        flex={1}
        miw="16rem"
        value={subject}
        error={errors['subject']}
        onChange={(event) => change({ subject: event.currentTarget.value })}
      />
      <LinesInput
        label="Ai báo cáo"
        flex={1}
        miw="14rem"
        value={from}
        error={errors['from']}
        onChange={(lines) => change({ from: [...lines] })}
      />
      <LinesInput
        label="Gửi đến ai"
        flex={1}
        miw="14rem"
        value={to}
        error={errors['to']}
        onChange={(lines) => change({ to: [...lines] })}
      />
      <TextInput
        label="Qua"
        flex={1}
        miw="12rem"
        value={via ?? ''}
        error={errors['via']}
        onChange={(event) => change({ via: event.currentTarget.value || null })}
      />
      <DueInput value={due} onChange={(next) => change({ due: next })} error={errors[way(due)]} />
    </>
  );
}
