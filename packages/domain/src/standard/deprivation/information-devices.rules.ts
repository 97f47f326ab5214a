import type { DeprivationRule } from './deprivation-rule.ts';
import { oneOf } from './question.rules.ts';

/** Phương tiện phục vụ tiếp cận thông tin: the household has none of the devices that count. */
export const informationDevices: DeprivationRule = ({ list }) => {
  const counted = new Set(list('devices'));
  return oneOf(
    ['devices'],
    ({ devices }) => devices,
    (devices) => !devices.some((device) => counted.has(device)),
  );
};
