import { Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../../lib/notify.ts';
import { type RefusalFacts, refusalSentence } from '../../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../../lib/request-error.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { FormButtons } from '../../../ui/form-buttons.tsx';
import { useFirstError } from '../../../ui/use-first-error.ts';
import { AddVillageMutation } from '../household.mutations.ts';

interface VillageDialogProps {
  readonly communeKey: string;
  readonly onAdded?: (villageKey: string) => void;
  readonly onClose: () => void;
}

/** A village (thôn, bản, ấp, tổ dân phố) that the commune has and the register does not know yet. */
export default function VillageDialog({ communeKey, onAdded, onClose }: VillageDialogProps) {
  const [{ fetching }, addVillage] = useMutation(AddVillageMutation);
  const [refusals, setRefusals] = useState<readonly RefusalFacts[]>([]);
  const { place, toFirstError } = useFirstError();
  const refuse = (reasons: readonly RefusalFacts[]) => {
    setRefusals(reasons);
    toFirstError();
  };
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const name = String(new FormData(event.currentTarget).get('name')).trim();
    const { data, error } = await addVillage({ input: { unitKey: communeKey, name } });
    if (error) return notify({ color: 'red', title: 'Chưa thêm được thôn', message: requestErrorSentence(error) });
    const result = data?.addVillage;
    if (result?.__typename === 'Refused') return refuse(result.refusals);
    if (result) onAdded?.(result.village.key);
    notify({ message: `Đã thêm ${name}.` });
    onClose();
  };
  return (
    <Dialog title="Thêm thôn, tổ dân phố" onClose={onClose}>
      <form ref={place} onSubmit={submit} noValidate>
        <Stack gap="sm">
          <TextInput
            label="Tên thôn"
            name="name"
            description="Như trong văn bản của xã, chẳng hạn: Thôn 7, Tổ dân phố Đông"
            required
            data-autofocus
            error={refusals.map(refusalSentence).join(' ') || undefined}
          />
          <FormButtons submit="Thêm thôn" loading={fetching} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
