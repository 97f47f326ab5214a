import { useMutation } from 'urql';
import { notify } from '../../lib/notify.ts';
import { whyNot } from '../../lib/why-not.ts';
import { AskTwice } from '../../ui/ask-twice.tsx';
import { RemoveTarget } from './target.mutations.ts';

interface RemoveTargetButtonProps {
  readonly target: { readonly id: string; readonly version: number; readonly statement: string };
}

/** Takes a target out of the draft; asks once more. */
export function RemoveTargetButton({ target: { id, version, statement } }: RemoveTargetButtonProps) {
  const [, removeTarget] = useMutation(RemoveTarget);
  const remove = async () => {
    const { data, error } = await removeTarget({ input: { targetId: id, expectedVersion: version } });
    const result = data?.removeTarget;
    if (result?.__typename === 'RemoveTargetSuccess') return notify({ message: `Đã bỏ: ${statement}` });
    const message =
      result?.__typename === 'TargetConflict'
        ? 'Người khác vừa sửa chỉ tiêu này; hãy xem bản hiện hành.'
        : whyNot(result?.refusals, error);
    return notify({ color: 'red', title: 'Chưa bỏ được chỉ tiêu', message });
  };
  return <AskTwice label="Bỏ" name={`Bỏ: ${statement}`} sure="Bỏ hẳn" onSure={remove} />;
}
