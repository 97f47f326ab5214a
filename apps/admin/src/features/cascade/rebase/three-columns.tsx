import { type ChangedTarget, differences } from '../../plan/compare/change.ts';
import { commitmentSentence } from '../../target/commitment.labels.ts';
import { consentLabel, decisionLabel } from '../cascade.labels.ts';
import { type MarkedWords, markWords, type Piece } from './marked-words.ts';
import type { RebasedTarget, RebaseFacts } from './rebase.documents.ts';
import classes from './rebase.module.css';

interface ThreeColumnsProps {
  readonly target: RebasedTarget;
  readonly base: RebaseFacts['base'];
  readonly next: RebaseFacts['next'];
}

/** What was asked, what is asked now, with the words and figures marked that differ, and what we say. */
export function ThreeColumns({ target: { change, answer }, base, next }: ThreeColumnsProps) {
  const { before, after, fields } = change;
  const asked = after ?? before;
  const measure = asked?.indicator;
  const lines = linesOf(before, after, fields);
  return (
    <div className={classes['columns']}>
      <div>
        <h4>Bản cũ (bản {base.number})</h4>
        {before ? <Side lines={lines} side="before" /> : <p className={classes['dim']}>Chưa có chỉ tiêu này.</p>}
      </div>
      <div>
        <h4>Bản mới (bản {next.number})</h4>
        {after ? <Side lines={lines} side="after" /> : <p className={classes['dim']}>Cấp trên đã bỏ chỉ tiêu này.</p>}
      </div>
      <div>
        <h4>Của ta</h4>
        {answer === null || !measure ? (
          <p className={classes['dim']}>Chưa trả lời.</p>
        ) : (
          <>
            <p>
              <strong>{decisionLabel(answer.decision, asked?.distribution)}</strong>
              {answer.consent && ` · ${consentLabel(answer.consent.state)}`}
            </p>
            {answer.decision !== 'NOT_APPLICABLE' && (
              <>
                <p>{answer.statement}</p>
                <p>{commitmentSentence(answer.commitment, measure)}</p>
              </>
            )}
            {answer.reason && <p className={classes['dim']}>Lý do: {answer.reason}</p>}
          </>
        )}
      </div>
    </div>
  );
}

interface Line {
  /** What of the target; its words and its commitment need no name in front. */
  readonly name: string;
  readonly isNamed: boolean;
  readonly words: MarkedWords;
}

/** What a target says on both sides: its words and its commitment always, anything else where it differs. */
function linesOf(
  before: ChangedTarget | null,
  after: ChangedTarget | null,
  fields: readonly string[],
): readonly Line[] {
  const sentence = (target: ChangedTarget | null) =>
    target ? commitmentSentence(target.commitment, target.indicator) : '';
  const others = fields.filter((field) => field !== 'statement' && !field.startsWith('commitment.'));
  const told = before && after ? differences(others, before, after) : [];
  const both = (one: string, other: string) => (before && after ? markWords(one, other) : plain(one, other));
  return [
    { name: 'Lời văn', isNamed: false, words: both(before?.statement ?? '', after?.statement ?? '') },
    { name: 'Cam kết', isNamed: false, words: both(sentence(before), sentence(after)) },
    ...told.map((each) => ({ name: each.field, isNamed: true, words: markWords(each.before, each.after) })),
  ];
}

/** With nothing on the other side there is nothing to mark. */
const plain = (before: string, after: string): MarkedWords => ({
  before: [{ from: 0, text: before, changed: false }],
  after: [{ from: 0, text: after, changed: false }],
});

function Side({ lines, side }: { readonly lines: readonly Line[]; readonly side: 'before' | 'after' }) {
  return lines.map(({ name, isNamed, words }) => (
    <p key={name}>
      {isNamed && <span className={classes['dim']}>{name}: </span>}
      <Words pieces={words[side]} side={side} />
    </p>
  ));
}

function Words({ pieces, side }: { readonly pieces: readonly Piece[]; readonly side: 'before' | 'after' }) {
  const Mark = side === 'before' ? 'del' : 'ins';
  return pieces.map(({ from, text, changed }) => (
    <span key={from}>
      {from > 0 && ' '}
      {changed ? <Mark>{text}</Mark> : text}
    </span>
  ));
}
