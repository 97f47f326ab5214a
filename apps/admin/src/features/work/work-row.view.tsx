import type { ReactNode } from 'react';
import { formatDateTime, formatInteger, formatYears } from '../../lib/format.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import classes from './work.module.css';
import type { WorkItem } from './work-items.ts';

/** How the button looks: the first row's stands out. */
type Looks = { readonly size: 'xs'; readonly variant: 'filled' | 'default' };

interface Row {
  readonly what: string;
  readonly from: string;
  readonly when?: string | null;
  readonly button: (looks: Looks) => ReactNode;
}

interface WorkRowProps {
  readonly item: WorkItem;
  /** The first of all stands out; one primary action a screen. */
  readonly first: boolean;
}

/** One thing that waits: what, from whom, since when, and the one button that begins it. */
export function WorkRow({ item, first }: WorkRowProps) {
  const { what, from, when, button } = rowOf(item);
  return (
    <li className={classes['row']}>
      <div className={classes['what']}>
        <strong>{what}</strong>
        <span className={classes['from']}>{from}</span>
      </div>
      {when && <span className={classes['when']}>{when}</span>}
      {button({ size: 'xs', variant: first ? 'filled' : 'default' })}
    </li>
  );
}

type ItemOf<Name extends WorkItem['__typename']> = Extract<WorkItem, { __typename: Name }>;

function rowOf(item: WorkItem): Row {
  switch (item.__typename) {
    case 'PlanToAnswer':
      return planToAnswer(item);
    case 'ConsentToDecide':
      return consentToDecide(item);
    case 'RevisionToCompare':
      return revisionToCompare(item);
    case 'ResultsToEnter':
      return resultsToEnter(item);
    case 'ResultsToAccept':
      return resultsToAccept(item);
  }
}

function planToAnswer({ revision, plan, answered, total }: ItemOf<'PlanToAnswer'>): Row {
  return {
    what: `${revision.documentNumber ?? revision.title} (${formatYears(revision.periodFrom, revision.periodTo)})`,
    from: `${revision.plan.organization.name}, bản ${revision.number}: đã trả lời ${answered}/${total} chỉ tiêu`,
    when: revision.publishedAt && `Ban hành ${formatDateTime(revision.publishedAt)}`,
    button: (looks) =>
      !plan ? (
        <LinkButton {...looks} to="/ke-hoach/moi" search={(kept) => ({ ...kept, parentRevisionId: revision.id })}>
          Lập kế hoạch
        </LinkButton>
      ) : plan.draft ? (
        <LinkButton {...looks} to="/ke-hoach/$planId/tra-loi" params={{ planId: plan.id }}>
          Trả lời chỉ tiêu
        </LinkButton>
      ) : (
        <LinkButton {...looks} to="/ke-hoach/$planId" params={{ planId: plan.id }}>
          Mở kế hoạch
        </LinkButton>
      ),
  };
}

function consentToDecide({ consent: { requester, target, requestedAt } }: ItemOf<'ConsentToDecide'>): Row {
  return {
    what: target.statement,
    from: `${requester.name} xin nhẹ hơn${target.reason ? `: ${target.reason}` : ''}`,
    when: `Gửi ${formatDateTime(requestedAt)}`,
    button: (looks) => (
      <LinkButton {...looks} to="/cho-dong-y">
        Xem và quyết định
      </LinkButton>
    ),
  };
}

function revisionToCompare({ ours, base, next }: ItemOf<'RevisionToCompare'>): Row {
  return {
    what: `${next.documentNumber ?? next.title}: bản ${next.number} thay bản ${base.number}`,
    from: next.plan.organization.name,
    when: next.publishedAt && `Ban hành ${formatDateTime(next.publishedAt)}`,
    button: (looks) => (
      <LinkButton {...looks} to="/ke-hoach/$planId/cap-nhat" params={{ planId: ours.id }}>
        Xem thay đổi
      </LinkButton>
    ),
  };
}

function resultsToEnter({ unit, year, entered, total }: ItemOf<'ResultsToEnter'>): Row {
  return {
    what: `Số liệu năm ${year} của ${unit.fullName}`,
    from: `Đã nhập ${formatInteger(entered)}/${formatInteger(total)} chỉ tiêu`,
    button: (looks) => (
      <LinkButton
        {...looks}
        to="/don-vi/$unitKey/so-lieu"
        params={{ unitKey: unit.key }}
        search={(kept) => ({ ...kept, year })}
      >
        Nhập số liệu
      </LinkButton>
    ),
  };
}

function resultsToAccept({ unit, year, count }: ItemOf<'ResultsToAccept'>): Row {
  return {
    what: `${unit.fullName} đã nộp số liệu năm ${year}`,
    from: `${formatInteger(count)} số chờ chấp nhận`,
    button: (looks) => (
      <LinkButton
        {...looks}
        to="/don-vi/$unitKey/so-lieu"
        params={{ unitKey: unit.key }}
        search={(kept) => ({ ...kept, year })}
      >
        Xem và chấp nhận
      </LinkButton>
    ),
  };
}
