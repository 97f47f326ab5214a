import type { PlainDate } from '@bacthang/domain';

const VIETNAM = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is where the offices are. The only clock of the API: rules take the date as a parameter. */
export const todayInVietnam = (now: Date = new Date()): PlainDate => VIETNAM.format(now);
