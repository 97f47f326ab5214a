import { Alert, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, type ReactNode, useState } from 'react';
import { notify } from '../../lib/notify.ts';
import { type RefusalFacts, refusalsByField } from '../../lib/refusal.labels.ts';
import { type RequestProblem, requestErrorSentence } from '../../lib/request-error.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { Refusals } from '../../ui/refusals.tsx';
import { useFirstError } from '../../ui/use-first-error.ts';

/** What came of a confirmation: refusals, none where it is stored, or what went wrong on the way. */
interface Confirmed {
  readonly refusals: readonly RefusalFacts[];
  readonly problem?: RequestProblem | undefined;
}

interface ConfirmDialogProps {
  readonly title: string;
  /** What is believed now, and where it was said to stand. */
  readonly believed: string;
  /** The field of the value, where there is one. */
  readonly value: (error: string | undefined) => ReactNode;
  readonly confirm: (source: string) => Promise<Confirmed>;
  readonly onClose: () => void;
}

/** An administrator's word for what was not read: the value as they read it, and in what they read it. */
export function ConfirmDialog({ title, believed, value, confirm, onClose }: ConfirmDialogProps) {
  const [source, setSource] = useState('');
  const [refusals, setRefusals] = useState<readonly RefusalFacts[]>([]);
  const [busy, setBusy] = useState(false);
  const { place, toFirstError } = useFirstError();
  const errors = refusalsByField(refusals);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const result = await confirm(source.trim());
    setBusy(false);
    if (result.problem)
      return notify({ color: 'red', title: 'Chưa xác nhận được', message: requestErrorSentence(result.problem) });
    setRefusals(result.refusals);
    if (result.refusals.length > 0) return toFirstError();
    notify({ message: `Đã xác nhận: ${title}.` });
    onClose();
  };
  return (
    <Dialog title={`Xác nhận: ${title}`} size="lg" onClose={onClose}>
      <form ref={place} onSubmit={submit} noValidate>
        <Stack gap="sm">
          <Alert color="blue">
            Sau khi xác nhận, các đợt rà soát chính thức được quyết định theo giá trị này. Lời xác nhận được giữ lại
            cùng tên bạn; xác nhận lại không xóa lời cũ.
          </Alert>
          <Refusals title="Chưa xác nhận được" refusals={refusals} />
          <Text size="sm">{believed}</Text>
          {value(errors['value'])}
          <Textarea
            label="Nguồn đã đọc"
            description="Văn bản, điều khoản, trang, chẳng hạn: NĐ 07/2021/NĐ-CP, Phụ lục, mục 1, bản đăng Công báo"
            autosize
            minRows={2}
            required
            value={source}
            error={errors['source']}
            onChange={(event) => setSource(event.currentTarget.value)}
          />
          <FormButtons submit="Tôi đã đọc, xác nhận" loading={busy} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
