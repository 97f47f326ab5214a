import { memo, useMemo } from 'react';
import { type Passage, piecesOf } from './passages.ts';
import classes from './reading.module.css';

interface DocumentPaneProps {
  readonly paragraphs: readonly string[];
  readonly passages: readonly Passage[];
  /** The finding looked at now. */
  readonly active: string | null;
  readonly onOpen: (id: string) => void;
}

/** The document as it is, with what was found in it marked; each passage leads to its finding. */
export const DocumentPane = memo(function DocumentPane({ paragraphs, passages, active, onOpen }: DocumentPaneProps) {
  const byParagraph = useMemo(() => Map.groupBy(passages, ({ position }) => position.paragraph), [passages]);
  const place = passages.find(({ id }) => id === active)?.position.paragraph;
  return (
    <section className={classes['document']} aria-label="Văn bản" data-pane="document">
      {paragraphs.map((text, index) => (
        <Paragraph
          // A document that was read does not change: its places are its names.
          key={index}
          id={`doan-${index}`}
          text={text}
          passages={byParagraph.get(index) ?? NONE}
          active={place === index ? active : null}
          onOpen={onOpen}
        />
      ))}
    </section>
  );
});

const NONE: readonly Passage[] = [];

interface ParagraphProps extends Pick<DocumentPaneProps, 'passages' | 'active' | 'onOpen'> {
  readonly id: string;
  readonly text: string;
}

const Paragraph = memo(function Paragraph({ id, text, passages, active, onOpen }: ParagraphProps) {
  const pieces = useMemo(() => piecesOf(text, passages), [text, passages]);
  const whole = passages.find((passage) => passage.id === active)?.position;
  const isActive = (start: number) => whole !== undefined && whole.start <= start && start < whole.end;
  return (
    <p className={classes['paragraph']} id={id} tabIndex={-1}>
      {pieces.map(({ start, text: piece, passage }) =>
        passage ? (
          <a
            key={start}
            href={`#hieu-${passage.id}`}
            className={classes['passage']}
            data-verdict={passage.verdict}
            data-active={isActive(start) || undefined}
            onClick={(event) => {
              event.preventDefault();
              onOpen(passage.id);
            }}
          >
            {piece}
          </a>
        ) : (
          <span key={start}>{piece}</span>
        ),
      )}
    </p>
  );
});
