import { type FragmentOf, graphql, type ResultOf, readFragment } from '@bacthang/contract';
import { type Block, placeBlocks, targetsBySection } from '@bacthang/domain/plan';
import type { ReactNode } from 'react';
import { fromWire } from '../../../lib/wire.ts';
import { RivalFacts } from '../../cascade/rival.labels.ts';
import { Components, ComponentsFragment } from './components.view.tsx';
import classes from './document.module.css';
import { Funding, FundingFragment } from './funding.view.tsx';
import { Obligations, ObligationsFragment } from './obligations.view.tsx';
import { PastResults, PastResultsFragment } from './past-results.view.tsx';
import { Recipients, RecipientsFragment } from './recipients.view.tsx';
import { Responsibilities, ResponsibilitiesFragment } from './responsibilities.view.tsx';
import { Scope, ScopeFragment } from './scope.view.tsx';
import { Sections } from './sections.view.tsx';
import { TargetLineFragment, TargetLines } from './targets.view.tsx';
import { Tasks, TasksFragment } from './tasks.view.tsx';
import { TitleBlock, TitleBlockFragment } from './title-block.view.tsx';

export const PlanDocumentFragment = graphql(
  `
    fragment PlanDocument_Revision on Revision {
      id
      ...TitleBlock_Revision
      ...Tasks_Revision
      ...Responsibilities_Revision
      ...Obligations_Revision
      tasks { key }
      responsibilities { organizationName }
      obligations { subject }
      targets { id section ...TargetLine_Target }
      inheritedTargets { answer { id } ...RivalFacts }
      content {
        preamble
        scope
        sections { key parentKey kind number heading paragraphs }
        pastResults { year }
        components { code }
        beneficiaries { description }
        fundingSources { kind }
        recipients { name }
        ...PastResults_PlanContent
        ...Components_PlanContent
        ...Scope_PlanContent
        ...Funding_PlanContent
        ...Recipients_PlanContent
      }
    }
  `,
  [
    TitleBlockFragment,
    TasksFragment,
    ResponsibilitiesFragment,
    ObligationsFragment,
    TargetLineFragment,
    RivalFacts,
    PastResultsFragment,
    ComponentsFragment,
    ScopeFragment,
    FundingFragment,
    RecipientsFragment,
  ],
);

type Revision = ResultOf<typeof PlanDocumentFragment>;
export type PlanDocumentRef = FragmentOf<typeof PlanDocumentFragment>;

/** Which blocks of rows the revision has anything for. */
function filledBlocks(revision: Revision): Readonly<Record<Block, boolean>> {
  const { content, targets, tasks, responsibilities, obligations } = revision;
  return {
    pastResults: content.pastResults.length > 0,
    targets: targets.length > 0,
    scope: content.scope !== null || content.beneficiaries.length > 0,
    components: content.components.length > 0,
    tasks: tasks.length > 0,
    funding: content.fundingSources.length > 0,
    responsibilities: responsibilities.length > 0,
    obligations: obligations.length > 0,
  };
}

/** What the outline and the page both need of a revision: its sections with the blocks at their places. */
export function layOut(ref: PlanDocumentRef) {
  const revision = readFragment(PlanDocumentFragment, ref);
  const filled = filledBlocks(revision);
  const present = new Set((Object.keys(filled) as Block[]).filter((block) => filled[block]));
  return { revision, placed: placeBlocks(revision.content.sections, present, ({ kind }) => fromWire(kind)) };
}

/** How each block of rows reads; null where there is nothing in it. Targets are shown by section. */
export function planBlocks(revision: Revision): Readonly<Record<Exclude<Block, 'targets'>, () => ReactNode>> {
  const { content } = revision;
  const filled = filledBlocks(revision);
  const shown = (block: Block, view: ReactNode) => () => filled[block] && view;
  return {
    pastResults: shown('pastResults', <PastResults content={content} />),
    scope: shown('scope', <Scope content={content} />),
    components: shown('components', <Components content={content} />),
    tasks: shown('tasks', <Tasks revision={revision} />),
    funding: shown('funding', <Funding content={content} />),
    responsibilities: shown('responsibilities', <Responsibilities revision={revision} />),
    obligations: shown('obligations', <Obligations revision={revision} />),
  };
}

/** The whole plan as paper has it. */
export function PlanDocument({ layout: { revision, placed } }: { readonly layout: ReturnType<typeof layOut> }) {
  const { content } = revision;
  const targets = revision.targets.map((target) => readFragment(TargetLineFragment, target));
  const bySection = targetsBySection(targets, new Set(content.sections.map(({ key }) => key)));
  const rivals = new Map(
    revision.inheritedTargets.flatMap(({ answer, ...beside }) => (answer ? [[answer.id, beside] as const] : [])),
  );
  const linesOf = (key: string | null) => {
    const found = bySection.get(key);
    return found && <TargetLines targets={found} rivals={rivals} />;
  };
  const blocks = planBlocks(revision);
  return (
    <article className={classes['paper']}>
      <TitleBlock revision={revision} />
      {content.preamble && <p className={classes['preamble']}>{content.preamble}</p>}
      <Sections
        placed={placed}
        inside={linesOf}
        block={(block) => (block === 'targets' ? linesOf(null) : blocks[block]())}
      />
      <Recipients content={content} />
    </article>
  );
}
