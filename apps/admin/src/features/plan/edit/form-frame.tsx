import { type ReactNode, useEffect, useRef } from 'react';
import { firstInvalid } from '../../../ui/use-first-error.ts';
import classes from './edit.module.css';

const CONTROL = 'input, textarea, select, button';

interface FormFrameProps {
  /** Names the place in the document, for its button and for links to it. */
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** The id of the button that opens a form, which takes the keyboard back when the form closes. */
export const openerId = (id: string) => `mo-${id}`;

/** A form in its place in the document. The keyboard goes into it when it opens, and back to its button when it closes. */
export function FormFrame({ id, label, children }: FormFrameProps) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const place = frame.current;
    if (place) (firstInvalid(place) ?? place.querySelector<HTMLElement>(CONTROL))?.focus();
    return () => {
      requestAnimationFrame(() => document.getElementById(openerId(id))?.focus());
    };
  }, [id]);
  return (
    <section ref={frame} className={classes['form']} aria-label={label} id={id}>
      {children}
    </section>
  );
}

interface OpenButtonProps {
  readonly id: string;
  readonly label: string;
  readonly onClick: () => void;
}

export function OpenButton({ id, label, onClick }: OpenButtonProps) {
  return (
    <button type="button" id={openerId(id)} className={classes['open']} onClick={onClick} aria-label={label}>
      Sửa
    </button>
  );
}
