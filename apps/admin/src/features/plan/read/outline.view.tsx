import type { Placed } from '@bacthang/domain/plan';
import { BLOCK_WORDS } from '@bacthang/paper/words';
import classes from './plan.module.css';
import { sectionAnchor } from './sections.view.tsx';

interface OutlineProps {
  readonly placed: Placed<{ readonly key: string; readonly number: string | null; readonly heading: string }>;
}

/** The table of contents at the left. */
export function Outline({ placed }: OutlineProps) {
  return (
    <nav className={classes['outline']} aria-label="Mục lục" data-no-print>
      <ul>
        {placed.sections.map(({ section, depth }) => (
          <li key={section.key} style={{ paddingLeft: `${depth * 0.75}rem` }}>
            <a href={`#${sectionAnchor(section.key)}`}>
              {section.number && `${section.number}. `}
              {section.heading}
            </a>
          </li>
        ))}
        {placed.rest.map((block) => (
          <li key={block}>
            <a href={`#${sectionAnchor(block)}`}>{BLOCK_WORDS[block]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
