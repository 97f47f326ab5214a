import { Button } from '@mantine/core';
import { Link, type LinkProps, linkOptions } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDateTime, formatInteger, formatYears } from '../../lib/format.ts';
import type { WorkItem } from './work-items.ts';
import classes from './work.module.css';

interface Row {
  readonly what: string;
  readonly from: string;
  readonly when: ReactNode;
  readonly action: string;
  readonly link: LinkProps;
}

/** One thing that waits: what, from whom, since when, and the one button that begins it. */
export function WorkRow({ item }: { readonly item: WorkItem }) {
  const { what, from, when, action, link } = rowOf(item);
  return (
    <li className={classes['row']}>
      <div className={classes['what']}>
        <strong>{what}</strong>
        <span className={classes['from']}>{from}</span>
      </div>
      <span className={classes['when']}>{when}</span>
      <Button component={Link} size="xs" {...link} aria-label={`${action}: ${what}`}>
        {action}
      </Button>
    </li>
  );
}

function rowOf(item: WorkItem): Row {
  switch (item.__typename) {
    case 'PlanToAnswer':
      return planToAnswer(item);
    case 'ConsentToDecide':
      return {
        what: item.consent.target.statement,
        from: `${item.consent.requester.name} xin nhẹ hơn${item.consent.target.reason ? `: ${item.consent.target.reason}` : ''}`,
        when: `Gửi ${formatDateTime(item.consent.requestedAt)}`,
        action: 'Xem và quyết định',
        link: linkOptions({ to: '/cho-dong-y' }),
      };
    case 'RevisionToCompare':
      return {
        what: `${item.next.documentNumber ?? item.next.title}: bản ${item.next.number} thay bản ${item.base.number}`,
        from: item.next.plan.organization.name,
        when: item.next.publishedAt && `Ban hành ${formatDateTime(item.next.publishedAt)}`,
        action: 'Xem thay đổi',
        link: linkOptions({
          to: '/ke-hoach/$planId/so-sanh',
          params: { planId: item.next.plan.id },
          search: { since: item.base.id, next: item.next.id, ours: item.plan.id },
        }),
      };
    case 'ResultsToEnter':
      return {
        what: `Số liệu năm ${item.year} của ${item.unit.fullName}`,
        from: `Đã nhập ${formatInteger(item.entered)}/${formatInteger(item.total)} chỉ tiêu`,
        when: null,
        action: 'Nhập số liệu',
        link: linkOptions({ to: '/don-vi/$unitKey/so-lieu', params: { unitKey: item.unit.key }, search: { year: item.year } }),
      };
    case 'ResultsToAccept':
      return {
        what: `${item.unit.fullName} đã nộp số liệu năm ${item.year}`,
        from: `${formatInteger(item.count)} số chờ chấp nhận`,
        when: null,
        action: 'Xem và chấp nhận',
        link: linkOptions({ to: '/don-vi/$unitKey/so-lieu', params: { unitKey: item.unit.key }, search: { year: item.year } }),
      };
  }
}

type PlanToAnswer = Extract<WorkItem, { __typename: 'PlanToAnswer' }>;

function planToAnswer({ revision, plan, answered, total }: PlanToAnswer): Row {
  const told = {
    what: `${revision.documentNumber ?? revision.title} (${formatYears(revision.periodFrom, revision.periodTo)})`,
    from: `${revision.plan.organization.name}, bản ${revision.number}: đã trả lời ${answered}/${total} chỉ tiêu`,
    when: revision.publishedAt && `Ban hành ${formatDateTime(revision.publishedAt)}`,
  };
  if (!plan) {
    const link = linkOptions({ to: '/ke-hoach/moi', search: { parentRevisionId: revision.id } });
    return { ...told, action: 'Lập kế hoạch', link };
  }
  const params = { planId: plan.id };
  if (plan.draft) return { ...told, action: 'Trả lời chỉ tiêu', link: linkOptions({ to: '/ke-hoach/$planId/tra-loi', params }) };
  return { ...told, action: 'Mở kế hoạch', link: linkOptions({ to: '/ke-hoach/$planId', params }) };
}
