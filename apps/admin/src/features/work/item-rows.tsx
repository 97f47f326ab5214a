import { formatDateTime, formatInteger, formatYears } from '../../lib/format.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import type { AgendaRow } from './agenda.ts';
import type { WorkItem } from './work-items.ts';

type ItemOf<Name extends WorkItem['__typename']> = Extract<WorkItem, { __typename: Name }>;

/** One thing that waits for the organization: what, from whom, since when. */
export function itemRow(item: WorkItem): AgendaRow {
  switch (item.__typename) {
    case 'PlanToAnswer':
      return planToAnswer(item);
    case 'ConsentToDecide':
      return consentToDecide(item);
    case 'ProposalToAnswer':
      return proposalToAnswer(item);
    case 'RevisionToCompare':
      return revisionToCompare(item);
    case 'ResultsToEnter':
      return resultsToEnter(item);
    case 'ResultsToAccept':
      return resultsToAccept(item);
  }
}

function planToAnswer({ revision, plan, answered, total }: ItemOf<'PlanToAnswer'>): AgendaRow {
  return {
    key: `answer ${revision.id}`,
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

function consentToDecide({ consent: { requester, target, requestedAt } }: ItemOf<'ConsentToDecide'>): AgendaRow {
  return {
    key: `consent ${target.id}`,
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

function proposalToAnswer({ ours, consent }: ItemOf<'ProposalToAnswer'>): AgendaRow {
  const { publisher, target, note, decidedAt } = consent;
  return {
    key: `proposal ${target.id}`,
    what: target.statement,
    from: `${publisher.name} đề nghị mức khác${note ? `: ${note}` : ''}`,
    when: decidedAt && `Gửi ${formatDateTime(decidedAt)}`,
    button: (looks) => (
      <LinkButton {...looks} to="/ke-hoach/$planId/tra-loi" params={{ planId: ours.id }}>
        Xem và trả lời
      </LinkButton>
    ),
  };
}

function revisionToCompare({ ours, base, next }: ItemOf<'RevisionToCompare'>): AgendaRow {
  return {
    key: `compare ${ours.id} ${next.id}`,
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

function resultsToEnter({ unit, year, entered, total }: ItemOf<'ResultsToEnter'>): AgendaRow {
  return {
    key: `enter ${unit.id} ${year}`,
    what: `Số liệu năm ${year} của ${unit.fullName}`,
    from: `Đã nhập ${formatInteger(entered)}/${formatInteger(total)} chỉ tiêu`,
    when: `Năm ${year} đã hết`,
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

function resultsToAccept({ unit, year, count }: ItemOf<'ResultsToAccept'>): AgendaRow {
  return {
    key: `accept ${unit.id} ${year}`,
    what: `${unit.fullName} đã nộp số liệu năm ${year}`,
    from: `${formatInteger(count)} số chờ chấp nhận`,
    when: null,
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
