import { graphql, type ResultOf } from '@bacthang/contract';
import { LinkText } from '../../../ui/link-button.tsx';
import { type RivalFacts, rivalSentences } from '../../cascade/rival.labels.ts';
import { CommitmentFacts } from '../../target/commitment.fragment.ts';
import { commitmentSentence, measureName } from '../../target/commitment.labels.ts';
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
      parentTarget { id distribution revision { ...NamedRevision } }
    }
  `,
  [CommitmentFacts, NamedRevision],
);

export type TargetLineFacts = ResultOf<typeof TargetLineFragment>;

interface TargetLinesProps {
  readonly targets: readonly TargetLineFacts[];
  /** What else from above asks for the same as a target answers, by the target's id. */
  readonly rivals: ReadonlyMap<string, RivalFacts>;
}

/** Targets as sentences, each with its structured value beside it, its lineage and its rivals as notes in the margin. */
export function TargetLines({ targets, rivals }: TargetLinesProps) {
  return (
    <ul className={documentClasses['plain']}>
      {targets.map((target) => (
        <TargetLine key={target.id} target={target} rivals={rivals.get(target.id)} />
      ))}
    </ul>
  );
}

interface TargetLineProps {
  readonly target: TargetLineFacts;
  readonly rivals: RivalFacts | undefined;
}

function TargetLine({ target, rivals }: TargetLineProps) {
  const { statement, indicator, subgroup, commitment, assessor, note, outlook } = target;
  const about = [assessor && `Đánh giá: ${assessor}`, outlook && 'Định hướng sau giai đoạn', note].filter(Boolean);
  const lineage = marginNote(target);
  return (
    <li className={classes['target']} data-nested={target.nestedIn ? '' : undefined}>
      <p>– {statement}</p>
      <div className={classes['value']}>
        {measureName(indicator, subgroup)}
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
        {rivals &&
          rivalSentences(rivals, indicator).map((sentence) => (
            <span key={sentence} className={classes['rival']}>
              {sentence}
            </span>
          ))}
      </p>
    </li>
  );
}
