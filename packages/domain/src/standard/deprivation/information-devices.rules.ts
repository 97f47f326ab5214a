import { not } from './answer.ts';
import type { DeprivationRule } from './deprivation-rule.ts';

/** Phương tiện phục vụ tiếp cận thông tin: the household has none of the devices that count. */
export const informationDevices: DeprivationRule = ({ list }) => {
  const counted = new Set(list('devices'));
  return {
    asksMembers: false,
    answer: ({ devices }) => not(devices?.some((device) => counted.has(device))),
    missing: () => [['devices']],
  };
};
