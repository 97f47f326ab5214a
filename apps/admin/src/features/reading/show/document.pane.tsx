import { memo, useMemo } from 'react';
import { type Mark, piecesOf } from './marks.ts';
import classes from './reading.module.css';

interface DocumentPaneProps {
  readonly paragraphs: readonly string[];
  readonly marks: readonly Mark[];
  /** The finding looked at now. */
  readonly active: string | null;
  readonly onOpen: (id: string) => void;
}

/** The document as it is, with what was found in it marked; each mark leads to its finding. */
export const DocumentPane = memo(function DocumentPane({ paragraphs, marks, active, onOpen }: DocumentPaneProps) {
  const byParagraph = useMemo(() => Map.groupBy(marks, ({ position }) => position.paragraph), [marks]);
  const place = marks.find(({ id }) => id === active)?.position.paragraph;
  return (
    <section className={classes['document']} aria-label="Văn bản" data-pane="document">
      {paragraphs.map((text, index) => (
        <Paragraph
          // A document that was read does not change: its places are its names.
          key={index}
          id={`doan-${index}`}
          text={text}
          marks={byParagraph.get(index) ?? NONE}
          active={place === index ? active : null}
          onOpen={onOpen}
        />
      ))}
    </section>
  );
});

const NONE: readonly Mark[] = [];

interface ParagraphProps extends Pick<DocumentPaneProps, 'marks' | 'active' | 'onOpen'> {
  readonly id: string;
  readonly text: string;
}

const Paragraph = memo(function Paragraph({ id, text, marks, active, onOpen }: ParagraphProps) {
  const pieces = useMemo(() => piecesOf(text, marks), [text, marks]);
  const whole = marks.find((mark) => mark.id === active)?.position;
  const isActive = (start: number) => whole !== undefined && whole.start <= start && start < whole.end;
  return (
    <p className={classes['paragraph']} id={id} tabIndex={-1}>
      {pieces.map(({ start, text: piece, mark }) =>
        mark ? (
          <a
            key={start}
            href={`#hieu-${mark.id}`}
            className={classes['mark']}
            data-verdict={mark.verdict}
            data-active={isActive(start) || undefined}
            onClick={(event) => {
              event.preventDefault();
              onOpen(mark.id);
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
