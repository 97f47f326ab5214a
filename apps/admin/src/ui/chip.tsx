import type { ReactNode } from 'react';
import classes from './chip.module.css';
import { Icon, type IconName } from './icon.tsx';

export type Tone = 'plain' | 'good' | 'wait' | 'bad' | 'info';

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
