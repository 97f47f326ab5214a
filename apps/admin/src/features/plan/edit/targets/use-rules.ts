import { useMutation } from 'urql';
import { notify } from '../../../../lib/notify.ts';
import { whyNot } from '../../../../lib/why-not.ts';
import type { EditedTarget } from '../../../target/target.fragment.ts';
import { SetTargetRules } from '../../../target/target.mutations.ts';
import { type BulkRule, bulkRules, undoRules } from './rules.ts';

type RulesInput = ReturnType<typeof bulkRules>;

/** Sets binding and distribution of any number of targets at once, with a way back. */
export function useRules(planId: string) {
  const [{ fetching }, setTargetRules] = useMutation(SetTargetRules);

  const send = async (rules: RulesInput) => {
    const { data, error } = await setTargetRules({ input: { planId, rules } });
    const result = data?.setTargetRules;
    switch (result?.__typename) {
      case 'SetTargetRulesSuccess':
        return result.targets;
      case 'TargetConflict':
        await notify({
          color: 'yellow',
          title: 'Người khác vừa sửa',
          message: 'Đã lấy bản hiện hành của chỉ tiêu đó. Hãy xem rồi đặt lại.',
        });
        return null;
      default:
        await notify({ color: 'red', title: 'Chưa đặt được', message: whyNot(result?.refusals, error) });
        return null;
    }
  };

  const apply = async (targets: readonly EditedTarget[], rule: BulkRule) => {
    const rules = bulkRules(targets, rule);
    if (rules.length === 0) return notify({ message: 'Các chỉ tiêu đã chọn đều đang như vậy.' });
    const now = await send(rules);
    if (!now) return;
    await notify({
      message: `Đã đặt cho ${now.length} chỉ tiêu.`,
      undo: () => void send(undoRules(targets, now)),
    });
  };
  return { apply, busy: fetching };
}
