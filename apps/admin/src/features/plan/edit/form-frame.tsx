import { type ReactNode, useEffect, useRef } from 'react';
import classes from './edit.module.css';

interface FormFrameProps {
  /** Names the place in the document, for its button and for links to it. */
  readonly id: string;
  readonly label: string;
  readonly children: ReactNode;
}

const buttonId = (id: string) => `mo-${id}`;

/** A form in its place in the document. The keyboard goes into it when it opens, and back to its button when it closes. */
export function FormFrame({ id, label, children }: FormFrameProps) {
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    frame.current?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
    return () => {
      requestAnimationFrame(() => document.getElementById(buttonId(id))?.focus());
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
    <button type="button" id={buttonId(id)} className={classes['open']} onClick={onClick} aria-label={label}>
      Sửa
    </button>
  );
}
