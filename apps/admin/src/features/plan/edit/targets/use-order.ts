import { useRef, useState } from 'react';
import { useMutation } from 'urql';
import { notify } from '../../../../lib/notify.ts';
import { whyNot } from '../../../../lib/why-not.ts';
import type { EditedTarget } from '../../../target/target.fragment.ts';
import { OrderTargets } from '../../../target/target.mutations.ts';
import { inOrder, orderAfter } from './target-order.ts';

/** Puts targets in order at once; the server follows, one order at a time, the last one wanted. */
export function useOrder(planId: string, targets: readonly EditedTarget[]) {
  const [wanted, setWanted] = useState<readonly string[] | null>(null);
  const newest = useRef<readonly string[] | null>(null);
  const flight = useRef<Promise<void>>(Promise.resolve());
  const [, orderTargets] = useMutation(OrderTargets);
  const shown = wanted === null ? targets : inOrder(targets, wanted);

  const send = async (ids: readonly string[]) => {
    if (newest.current !== ids) return;
    const { data, error } = await orderTargets({ input: { planId, targetIds: [...ids] } });
    setWanted((now) => (now === ids ? null : now));
    const result = data?.orderTargets;
    if (result?.__typename === 'OrderTargetsSuccess') return;
    await notify({ color: 'red', title: 'Chưa đổi được thứ tự', message: whyNot(result?.refusals, error) });
  };

  const move = (id: string, by: -1 | 1) => {
    const ids = orderAfter(shown, id, by);
    if (ids.every((each, index) => each === shown[index]?.id)) return;
    newest.current = ids;
    setWanted(ids);
    flight.current = flight.current.then(() => send(ids));
  };
  return { shown, move };
}
