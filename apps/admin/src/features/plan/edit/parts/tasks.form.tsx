import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { RowsEditor } from '../../../../ui/rows-editor.tsx';
import { newKey } from '../new-key.ts';
import type { Parts } from '../parts.ts';
import type { PartFormProps, RowFieldsProps } from './part-form.ts';

export function TasksForm({ value, onChange, refusals }: PartFormProps<'tasks'>) {
  const parents = value.filter(({ parentKey }) => parentKey === null);
  const blank = () => ({
    key: newKey('viec', value),
    parentKey: null as string | null,
    number: null as string | null,
    title: '',
    description: null as string | null,
    deadline: null as string | null,
    deliverable: null as string | null,
  });
  return (
    <RowsEditor what="nhiệm vụ" rows={value} onChange={(rows) => onChange([...rows])} blank={blank} refusals={refusals}>
      {(task, change, errors) => <TaskFields row={task} change={change} errors={errors} parents={parents} />}
    </RowsEditor>
  );
}

interface TaskFieldsProps extends RowFieldsProps<Parts['tasks'][number]> {
  /** What it may be a part of. */
  readonly parents: Parts['tasks'];
}

export function TaskFields({ row: task, change, errors, parents }: TaskFieldsProps) {
  return (
    <>
      <TextInput
        label="Số"
        w="4rem"
        value={task.number ?? ''}
        error={errors['number']}
        onChange={(event) => change({ number: event.currentTarget.value || null })}
      />
      <TextInput
        label="Nhiệm vụ"
        flex={1}
        miw="16rem"
        value={task.title}
        error={errors['title']}
        onChange={(event) => change({ title: event.currentTarget.value })}
      />
      <NativeSelect
        label="Thuộc nhiệm vụ"
        w="14rem"
        data={[
          { value: '', label: 'Không thuộc nhiệm vụ nào' },
          ...parents
            .filter(({ key }) => key !== task.key)
            .map(({ key, title }) => ({ value: key, label: title || key })),
        ]}
        value={task.parentKey ?? ''}
        error={errors['parentKey']}
        onChange={(event) => change({ parentKey: event.currentTarget.value || null })}
      />
      <Textarea
        label="Cách làm"
        autosize
        w="100%"
        value={task.description ?? ''}
        error={errors['description']}
        onChange={(event) => change({ description: event.currentTarget.value || null })}
      />
      <TextInput
        label="Thời hạn"
        value={task.deadline ?? ''}
        error={errors['deadline']}
        onChange={(event) => change({ deadline: event.currentTarget.value || null })}
      />
      <TextInput
        label="Sản phẩm"
        flex={1}
        value={task.deliverable ?? ''}
        error={errors['deliverable']}
        onChange={(event) => change({ deliverable: event.currentTarget.value || null })}
      />
    </>
  );
}
