import type { Block, Placed } from '@bacthang/domain/plan';
import { BLOCK_WORDS } from '@bacthang/paper/words';
import type { ReactNode } from 'react';
import classes from './document.module.css';

interface SectionFacts {
  readonly key: string;
  readonly number: string | null;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

interface SectionsProps<T extends SectionFacts> {
  readonly placed: Placed<T>;
  /** A section's own heading and text; where it is edited, its form. */
  readonly text?: (section: T, depth: number) => ReactNode;
  /** What belongs into a section besides its paragraphs: targets that name it. */
  readonly inside: (key: string) => ReactNode;
  readonly block: (block: Block) => ReactNode;
}

/** The anchor of a section in the page. */
export const sectionAnchor = (key: string) => `muc-${key}`;

/** The plan from its first section to the last, blocks of rows where paper has them. */
export function Sections<T extends SectionFacts>({ placed, text, inside, block }: SectionsProps<T>) {
  return (
    <>
      {placed.sections.map(({ section, depth, blocks }) => (
        <section key={section.key}>
          {text ? text(section, depth) : <SectionText section={section} depth={depth} />}
          {inside(section.key)}
          {blocks.map((each) => (
            <div key={each} className={classes['block']}>
              {block(each)}
            </div>
          ))}
        </section>
      ))}
      {placed.rest.map((each) => (
        <section key={each}>
          <Heading depth={0} anchor={sectionAnchor(each)}>
            {BLOCK_WORDS[each]}
          </Heading>
          {block(each)}
        </section>
      ))}
    </>
  );
}

interface SectionTextProps {
  readonly section: SectionFacts;
  readonly depth: number;
}

/** A section's heading and paragraphs, as paper has them. */
export function SectionText({ section: { key, number, heading, paragraphs }, depth }: SectionTextProps) {
  return (
    <>
      <Heading depth={depth} anchor={sectionAnchor(key)}>
        {number && `${number}. `}
        {heading}
      </Heading>
      {paragraphs.map((paragraph, index) => (
        <p key={index} className={classes['paragraph']}>
          {paragraph}
        </p>
      ))}
    </>
  );
}

const LEVELS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

function Heading({ depth, anchor, children }: { depth: number; anchor: string; children: ReactNode }) {
  const Level = LEVELS[Math.min(depth, LEVELS.length - 1)] ?? 'h6';
  return (
    <Level id={anchor} data-depth={depth} className={classes['heading']}>
      {children}
    </Level>
  );
}
