import type { ReactNode } from 'react';
import { type ProtectedField, withheldLabel } from '../household.labels.ts';
import classes from './card.module.css';

interface ProtectedValueProps {
  readonly field: ProtectedField;
  readonly withheld: readonly ProtectedField[];
  /** What may be seen of it; null: nothing, or nothing is recorded. */
  readonly children: ReactNode;
}

/** A protected field: its value, or why there is none; what is not recorded is said to be so. */
export function ProtectedValue({ field, withheld, children }: ProtectedValueProps) {
  const hidden = withheld.includes(field);
  if (!hidden) return children ?? 'chưa ghi';
  return (
    <>
      {children} <span className={classes['withheld']}>{withheldLabel(field)}</span>
    </>
  );
}
