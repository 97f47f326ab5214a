import { graphql, type ResultOf } from '@bacthang/contract';
import { LinkText } from '../../../ui/link-button.tsx';
import { CommitmentFacts } from '../../target/commitment.fragment.ts';
import { commitmentSentence } from '../../target/commitment.labels.ts';
import { bindingLabel, distributionLabel } from '../../target/target.labels.ts';
import { NamedRevision } from '../named-revision.fragment.ts';
import documentClasses from './document.module.css';
import { marginNote } from './margin-note.ts';
import classes from './plan.module.css';

export const TargetLineFragment = graphql(
  `
    fragment TargetLine_Target on Target {
      id
      key
      statement
      section
      assessor
      note
      outlook
      binding
      distribution
      decision
      reason
      nestedIn { id key }
      indicator { id name unit direction valueType }
      subgroup { id name }
      commitment { ...CommitmentFacts }
      comparison { relation }
      consent { state }
      parentTarget { id revision { ...NamedRevision } }
    }
  `,
  [CommitmentFacts, NamedRevision],
);

export type TargetLineFacts = ResultOf<typeof TargetLineFragment>;

interface TargetLinesProps {
  readonly targets: readonly TargetLineFacts[];
}

/** Targets as sentences, each with its structured value beside it and its lineage as a note in the margin. */
export function TargetLines({ targets }: TargetLinesProps) {
  return (
    <ul className={documentClasses['plain']}>
      {targets.map((target) => (
        <TargetLine key={target.id} target={target} />
      ))}
    </ul>
  );
}

function TargetLine({ target }: { readonly target: TargetLineFacts }) {
  const { statement, indicator, subgroup, commitment, assessor, note, outlook } = target;
  const about = [assessor && `Đánh giá: ${assessor}`, outlook && 'Định hướng sau giai đoạn', note].filter(Boolean);
  const lineage = marginNote(target);
  return (
    <li className={classes['target']} data-nested={target.nestedIn ? '' : undefined}>
      <p>– {statement}</p>
      <div className={classes['value']}>
        {indicator.name}
        {subgroup && ` (${subgroup.name})`}
        <br />
        <strong>{commitmentSentence(commitment, indicator)}</strong>
        <br />
        {bindingLabel(target.binding)}. {distributionLabel(target.distribution)}.
      </div>
      <p className={classes['margin']}>
        {lineage && `${lineage} · `}
        {about.length > 0 && `${about.join(' · ')} · `}
        <LinkText to="/chi-tieu/$targetId" params={{ targetId: target.id }} aria-label={`Nguồn gốc: ${statement}`}>
          Nguồn gốc
        </LinkText>
      </p>
    </li>
  );
}
