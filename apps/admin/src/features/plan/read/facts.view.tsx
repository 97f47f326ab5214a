import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { formatDateTime, formatInteger, formatPartialDate, formatYears } from '../../../lib/format.ts';
import { LinkText } from '../../../ui/link-button.tsx';
import { NamedRevision } from '../named-revision.fragment.ts';
import { planName } from '../plan.labels.ts';
import { RevisionChip } from '../revision-chip.tsx';
import { Chain, ChainFragment } from './chain.view.tsx';
import { Hash, HashFragment } from './hash.view.tsx';
import classes from './plan.module.css';

export const PlanFactsFragment = graphql(
  `
    fragment PlanFacts_Revision on Revision {
      id
      state
      number
      documentNumber
      issuedOn
      periodFrom
      periodTo
      outlookYear
      publishedAt
      publishedBy { id name }
      addressing { count }
      children { ...NamedRevision }
      ...Hash_Revision
      ...Chain_Revision
    }
  `,
  [NamedRevision, HashFragment, ChainFragment],
);

/** How many of those who carry the plan out are named here; the rest are counted. */
const NAMED_CHILDREN = 12;

/** Beside the document: its state, its seal, what it stands on and who carries it out. */
export function PlanFacts({ revision }: { readonly revision: FragmentOf<typeof PlanFactsFragment> }) {
  const facts = readFragment(PlanFactsFragment, revision);
  const { state, number, documentNumber, issuedOn, periodFrom, periodTo, outlookYear, publishedAt, publishedBy } =
    facts;
  return (
    <aside className={classes['facts']} aria-label="Thông tin về bản này" data-no-print>
      <section>
        <h2>
          <RevisionChip state={state} number={number} />
        </h2>
        <dl>
          <dt>Số</dt>
          <dd>{documentNumber ?? 'để trống'}</dd>
          <dt>Ngày</dt>
          <dd>{issuedOn ? formatPartialDate(issuedOn) : 'để trống'}</dd>
          <dt>Giai đoạn</dt>
          <dd>
            {formatYears(periodFrom, periodTo)}
            {outlookYear !== null && `, định hướng ${outlookYear}`}
          </dd>
          {publishedAt && (
            <>
              <dt>Ban hành</dt>
              <dd>
                {formatDateTime(publishedAt)}
                {publishedBy && `, ${publishedBy.name}`}
              </dd>
            </>
          )}
          <dt>Gửi đến</dt>
          <dd>{formatInteger(facts.addressing.count)} cơ quan</dd>
        </dl>
      </section>
      <Hash revision={facts} />
      <Chain revision={facts} />
      <section>
        <h2>Cấp dưới đã kế thừa ({formatInteger(facts.children.length)})</h2>
        {facts.children.length === 0 && 'Chưa có kế hoạch nào ban hành từ bản này.'}
        <ul>
          {facts.children.slice(0, NAMED_CHILDREN).map((child) => (
            <li key={child.id}>
              <LinkText
                to="/ke-hoach/$planId"
                params={{ planId: child.plan.id }}
                search={(kept) => ({ ...kept, revisionId: child.id })}
              >
                {child.plan.organization.name}
              </LinkText>
              : {planName(child)}, bản {child.number}
            </li>
          ))}
        </ul>
        {facts.children.length > NAMED_CHILDREN &&
          `và ${formatInteger(facts.children.length - NAMED_CHILDREN)} kế hoạch khác.`}
      </section>
    </aside>
  );
}
