import { useMutation } from 'urql';
import { notify } from '../../../lib/notify.ts';
import { refusalSentence } from '../../../lib/refusal.labels.ts';
import { requestErrorSentence } from '../../../lib/request-error.ts';
import { AskTwice } from '../../../ui/ask-twice.tsx';
import type { MoveFacts } from '../household.documents.ts';
import { CallBackHouseholdMutation } from '../household.mutations.ts';
import { MOVE_STATES } from './move.labels.ts';

interface CallBackProps {
  readonly move: MoveFacts;
  readonly onCalledBack: () => void;
}

/** Takes back the sending of a household that nobody has taken in yet. */
export function CallBack({ move: { id, version, headName }, onCalledBack }: CallBackProps) {
  const [, callBack] = useMutation(CallBackHouseholdMutation);
  const take = async () => {
    const { data, error } = await callBack({ input: { moveId: id, expectedVersion: version } });
    const result = data?.callBackHousehold;
    if (result?.__typename === 'CallBackHouseholdSuccess') {
      notify({ message: `Đã rút lại: hộ ${headName} ở lại sổ của xã.` });
    } else {
      const why = () => {
        if (result?.__typename === 'Refused') return result.refusals.map(refusalSentence).join(' ');
        if (result) return `Xã kia đã trả lời trước: ${MOVE_STATES[result.current.state].label.toLowerCase()}.`;
        return requestErrorSentence(error);
      };
      notify({ color: 'red', title: 'Chưa rút lại', message: why() });
    }
    onCalledBack();
  };
  return <AskTwice label="Rút lại" name={`Rút lại: ${headName}`} sure="Rút lại việc chuyển" onSure={take} />;
}
