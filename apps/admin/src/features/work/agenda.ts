import { addDays, daysBetween, endOfWeek, type PlainDate } from '@bacthang/domain/shared';
import type { ReactNode } from 'react';
import { formatDate } from '../../lib/format.ts';

/** How the button looks: the first row's stands out. */
type Looks = { readonly size: 'xs'; readonly variant: 'filled' | 'default' };

/** One thing that waits, in words, with the one button that begins it. */
export interface AgendaRow {
  readonly key: string;
  readonly what: string;
  readonly from: string;
  readonly when: string | null;
  readonly button: ((looks: Looks) => ReactNode) | null;
}

/**
 * When something is to be done: `now`: somebody waits for it, or its year is over; `begun`: it is under one's hands;
 * a day: the last one on which it is in time. `others`: whoever has to do it is somebody else.
 */
export interface Agendum {
  readonly row: AgendaRow;
  readonly due: 'now' | 'begun' | 'others' | PlainDate;
}

const GROUPS = {
  today: { title: 'Hôm nay', note: 'có người đang chờ, hoặc đã đến hạn' },
  week: { title: 'Tuần này', note: 'đến hạn trong tuần, và việc đang làm dở' },
  soon: { title: 'Sắp tới', note: 'đến hạn trong 30 ngày' },
  others: { title: 'Chờ người khác', note: 'việc đã gửi đi, đơn vị khác đang làm' },
} as const;
type GroupName = keyof typeof GROUPS;

export interface AgendaGroup {
  readonly title: string;
  readonly note: string;
  /** Whether it is ours to do, and not only to wait for. */
  readonly isOurs: boolean;
  readonly rows: readonly AgendaRow[];
}

const AHEAD_DAYS = 30;

/** Whether a day is near enough to be shown, and not gone by. */
export function isNear(day: PlainDate, today: PlainDate): boolean {
  return day >= today && day <= addDays(today, AHEAD_DAYS);
}

/** Far days are not shown yet, nor are days gone by: nobody can say from here whether those were kept. */
function groupOf(due: Agendum['due'], today: PlainDate): GroupName | null {
  if (due === 'others') return 'others';
  if (due === 'now' || due === today) return 'today';
  if (due === 'begun') return 'week';
  if (!isNear(due, today)) return null;
  return due <= endOfWeek(today) ? 'week' : 'soon';
}

const isDay = (due: Agendum['due']): boolean => /^\d/.test(due);

/** What is to be done, by when: what has a day before what has none, else in the order given; empty groups are left out. */
export function agenda(items: readonly Agendum[], today: PlainDate): readonly AgendaGroup[] {
  const byGroup = Map.groupBy(items, ({ due }) => groupOf(due, today));
  return (Object.keys(GROUPS) as GroupName[]).flatMap((name) => {
    const found = byGroup.get(name) ?? [];
    const dated = found.filter(({ due }) => isDay(due)).toSorted((a, b) => a.due.localeCompare(b.due));
    const rows = [...dated, ...found.filter(({ due }) => !isDay(due))].map(({ row }) => row);
    return rows.length > 0 ? [{ ...GROUPS[name], isOurs: name !== 'others', rows }] : [];
  });
}

/** `Hạn 09/12/2026, còn 17 ngày`. */
export function dueText(day: PlainDate, today: PlainDate): string {
  const left = daysBetween(today, day);
  return `Hạn ${formatDate(day)}, ${left === 0 ? 'hôm nay' : `còn ${left} ngày`}`;
}
