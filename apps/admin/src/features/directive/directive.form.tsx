import { Group, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../lib/notify.ts';
import { type RefusalFacts, refusalsByField } from '../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { Refusals } from '../../ui/refusals.tsx';
import { useFirstError } from '../../ui/use-first-error.ts';
import { parseTypedDate } from '../plan/partial-date.ts';
import { DOCUMENT_KINDS, type DocumentKind } from './directive.labels.ts';
import type { DirectiveLineFacts } from './directive-line.view.tsx';
import { SaveDirectiveMutation } from './save-directive.ts';

interface NewDirectiveProps {
  readonly onSaved: (directive: DirectiveLineFacts) => void;
  readonly onClose: () => void;
}

/** Records a document that the system does not know yet. */
export function NewDirective({ onSaved, onClose }: NewDirectiveProps) {
  const [{ fetching }, saveDirective] = useMutation(SaveDirectiveMutation);
  const [refusals, setRefusals] = useState<readonly RefusalFacts[]>([]);
  const { place, toFirstError } = useFirstError();
  const errors = refusalsByField(refusals);
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const fields = new FormData(event.currentTarget);
    const text = (name: string) => String(fields.get(name)).trim();
    const input = {
      kind: text('kind') as DocumentKind,
      number: text('number') || null,
      issuer: text('issuer'),
      date: parseTypedDate(text('date')),
      title: text('title'),
      periodFrom: Number(text('periodFrom')) || null,
      periodTo: Number(text('periodTo')) || null,
      implementsIds: [],
      basedOnIds: [],
    };
    const { data, error } = await saveDirective({ input });
    if (error) return notify({ color: 'red', title: 'Chưa lưu được văn bản', message: requestErrorSentence(error) });
    const result = data?.saveDirective;
    if (result?.__typename === 'Refused') {
      setRefusals(result.refusals);
      return toFirstError();
    }
    if (result) onSaved(result.directive);
  };
  return (
    <Dialog title="Văn bản mới" size="lg" onClose={onClose}>
      <form ref={place} onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Refusals title="Chưa lưu được" refusals={refusals} />
          <Group align="flex-start">
            <NativeSelect
              label="Loại"
              name="kind"
              data={Object.entries(DOCUMENT_KINDS).map(([value, label]) => ({ value, label }))}
            />
            <TextInput label="Số ký hiệu" name="number" placeholder="05-CT/TW" error={errors['number']} />
            <TextInput label="Ngày" name="date" placeholder="ngày/tháng/năm" error={errors['date']} />
          </Group>
          <TextInput label="Cơ quan ban hành" name="issuer" required error={errors['issuer']} />
          <Textarea label="Trích yếu" name="title" autosize required error={errors['title']} />
          <Group align="flex-start">
            <TextInput label="Từ năm" name="periodFrom" inputMode="numeric" w="8rem" error={errors['periodFrom']} />
            <TextInput label="Đến năm" name="periodTo" inputMode="numeric" w="8rem" error={errors['periodTo']} />
          </Group>
          <FormButtons submit="Lưu và chọn" loading={fetching} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
