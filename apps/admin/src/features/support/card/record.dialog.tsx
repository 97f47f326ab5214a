import { Stack } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { Failed } from '../../../ui/failed.tsx';
import { FormButtons } from '../../../ui/form-buttons.tsx';
import { useFirstError } from '../../../ui/use-first-error.ts';

interface RecordDialogProps {
  readonly title: string;
  readonly action: string;
  /** Of the button that does it: red where it cannot be taken back. */
  readonly color?: string;
  readonly state: {
    readonly doing: boolean;
    readonly refusals: readonly RefusalFacts[];
    readonly failure: string | null;
  };
  /** True where it was recorded. */
  readonly onRecord: () => Promise<boolean>;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form over a household's card that records one thing. */
export function RecordDialog({ title, action, color, state, onRecord, onClose, children }: RecordDialogProps) {
  const { place, toFirstError } = useFirstError();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (!(await onRecord())) toFirstError();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form ref={place} onSubmit={submit}>
        <Stack gap="sm">
          <Failed title="Chưa ghi" refusals={state.refusals} failure={state.failure} />
          {children}
          <FormButtons submit={action} {...(color ? { color } : {})} loading={state.doing} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
