import type { ResultOf } from '@bacthang/contract';
import type { PlainDate } from '@bacthang/domain/shared';
import { formatDateTime, formatInteger } from '../../lib/format.ts';
import { LinkButton } from '../../ui/link-button.tsx';
import { OBLIGATION_KINDS, planName } from '../plan/plan.labels.ts';
import { type AgendaRow, type Agendum, dueText, isNear } from './agenda.ts';
import { reportsDue } from './reports.ts';
import { consentsAsked, figuresSubmitted, plansUnanswered, type WaitingQuery } from './waiting.ts';
import type { OwnPlan } from './work-items.ts';

/** A draft that is begun and not published. */
export function draftRow({ id: planId, draft }: OwnPlan): readonly AgendaRow[] {
  if (!draft) return [];
  const { id, documentNumber, title, updatedAt } = draft;
  return [
    {
      key: `draft ${id}`,
      what: `Bản thảo: ${documentNumber ?? title}`,
      from: documentNumber === null ? 'Chưa lấy số' : title,
      when: `Sửa ${formatDateTime(updatedAt)}`,
      button: (looks) => (
        <LinkButton {...looks} to="/ke-hoach/$planId/soan-thao" params={{ planId }}>
          Mở bản thảo
        </LinkButton>
      ),
    },
  ];
}

/** The reports that a plan in force asks for soon: ours by their last day; those that others owe us, to wait for. */
export function reportItems({ latest }: OwnPlan, organizationName: string, today: PlainDate): readonly Agendum[] {
  if (!latest) return [];
  const near = reportsDue(latest, organizationName, today).filter(({ day }) => isNear(day, today));
  return near.map(({ obligation: { kind, subject, from, to, via }, day, isOurs }) => {
    const who = isOurs ? `Gửi ${to.join('; ')}` : `Từ ${from.join('; ')}`;
    const row: AgendaRow = {
      key: `report ${latest.id} ${kind} ${subject}`,
      what: `${OBLIGATION_KINDS[kind]}: ${subject}`,
      from: `${who}${via ? ` (qua ${via})` : ''}, theo ${planName(latest)}`,
      when: dueText(day, today),
      button: (looks) => (
        <LinkButton {...looks} to="/ke-hoach/$planId" params={{ planId: latest.plan.id }}>
          Xem kế hoạch
        </LinkButton>
      ),
    };
    return { row, due: isOurs ? day : 'others' };
  });
}

type Waiting = ResultOf<typeof WaitingQuery>;

/** What was sent off and hangs on others. */
export function waitingRows({ plans, observations }: Waiting, unitKey: string, year: number): readonly AgendaRow[] {
  const nodes = plans.edges.map(({ node }) => node);
  const submitted = figuresSubmitted(observations);
  return [
    ...consentsAsked(nodes).map(
      ({ targetId, statement, consent }): AgendaRow => ({
        key: `asked ${targetId}`,
        what: statement,
        from: `Chờ ${consent.publisher.name} đồng ý mức nhẹ hơn`,
        when: `Gửi ${formatDateTime(consent.requestedAt)}`,
        button: (looks) => (
          <LinkButton {...looks} to="/chi-tieu/$targetId" params={{ targetId }}>
            Xem chỉ tiêu
          </LinkButton>
        ),
      }),
    ),
    ...plansUnanswered(nodes).map(
      ({ revision, done, all }): AgendaRow => ({
        key: `answers ${revision.id}`,
        what: `${planName(revision)}, bản ${revision.number}`,
        from: `${formatInteger(done)}/${formatInteger(all)} cơ quan cấp dưới đã ban hành kế hoạch thực hiện`,
        when: null,
        button: (looks) => (
          <LinkButton
            {...looks}
            to="/don-vi/$unitKey/bang-chi-tieu"
            params={{ unitKey }}
            search={(kept) => ({ ...kept, revisionId: revision.id })}
          >
            Xem bảng chỉ tiêu
          </LinkButton>
        ),
      }),
    ),
    ...(submitted > 0 ? [submittedRow(submitted, unitKey, year)] : []),
  ];
}

function submittedRow(count: number, unitKey: string, year: number): AgendaRow {
  return {
    key: 'submitted',
    what: `Số liệu năm ${year} đã gửi`,
    from: `${formatInteger(count)} số chờ cấp trên chấp nhận`,
    when: null,
    button: (looks) => (
      <LinkButton {...looks} to="/don-vi/$unitKey/so-lieu" params={{ unitKey }} search={(kept) => ({ ...kept, year })}>
        Xem số liệu
      </LinkButton>
    ),
  };
}
