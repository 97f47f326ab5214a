import type { ReactNode } from 'react';
import classes from './chip.module.css';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'plain' | 'good' | 'wait' | 'bad' | 'info';

/** What a state looks like in a chip. */
export interface Looks {
  readonly tone: Tone;
  readonly icon: IconName;
}

/** The same with its words. */
export interface LabelledLooks extends Looks {
  readonly label: string;
}

interface ChipProps {
  readonly tone?: Tone;
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A state: in words and shape first, then in colour. */
export function Chip({ tone = 'plain', icon, children }: ChipProps) {
  return (
    <span className={classes['chip']} data-tone={tone}>
      {icon && <Icon name={icon} size={14} />}
      {children}
    </span>
  );
}
