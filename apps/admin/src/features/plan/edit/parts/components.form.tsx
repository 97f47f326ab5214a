import { Textarea, TextInput } from '@mantine/core';
import { LinesInput } from '../../../../ui/lines-input.tsx';
import { RowsEditor } from '../../../../ui/rows-editor.tsx';
import type { PartFormProps } from './part-form.ts';

const BLANK = {
  code: '',
  parentCode: null as string | null,
  name: '',
  objective: null as string | null,
  beneficiaries: [],
  contents: [],
};

export function ComponentsForm({ value, onChange, refusals }: PartFormProps<'components'>) {
  return (
    <RowsEditor
      what="dự án"
      rows={value}
      onChange={(rows) => onChange([...rows])}
      blank={() => BLANK}
      refusals={refusals}
    >
      {({ code, parentCode, name, objective, beneficiaries, contents }, change, errors) => (
        <>
          <TextInput
            label="Mã"
            w="6rem"
            value={code}
            error={errors['code']}
            onChange={(event) => change({ code: event.currentTarget.value })}
          />
          <TextInput
            label="Thuộc dự án"
            w="7rem"
            value={parentCode ?? ''}
            error={errors['parentCode']}
            onChange={(event) => change({ parentCode: event.currentTarget.value || null })}
          />
          <TextInput
            label="Tên"
            flex={1}
            miw="14rem"
            value={name}
            error={errors['name']}
            onChange={(event) => change({ name: event.currentTarget.value })}
          />
          <Textarea
            label="Mục tiêu"
            autosize
            w="100%"
            value={objective ?? ''}
            error={errors['objective']}
            onChange={(event) => change({ objective: event.currentTarget.value || null })}
          />
          <LinesInput
            label="Đối tượng"
            w="100%"
            value={beneficiaries}
            error={errors['beneficiaries']}
            onChange={(lines) => change({ beneficiaries: [...lines] })}
          />
          <LinesInput
            label="Nội dung"
            w="100%"
            value={contents}
            error={errors['contents']}
            onChange={(lines) => change({ contents: [...lines] })}
          />
        </>
      )}
    </RowsEditor>
  );
}
