import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

const INVALID = '[aria-invalid="true"]:not(:disabled)';
const REASONS = '[role="alert"]';

/** The first field with an error in a place, in the order of the page. */
export function firstInvalid(place: HTMLElement): HTMLElement | null {
  return place.querySelector<HTMLElement>(INVALID);
}

/** Where to begin: the first field with an error, or the reasons, where they are about none of the fields. */
function firstError(place: HTMLElement): HTMLElement | null {
  return firstInvalid(place) ?? place.querySelector<HTMLElement>(REASONS);
}

function goTo(error: HTMLElement): void {
  if (!error.matches(INVALID)) error.tabIndex = -1;
  error.focus({ preventScroll: true });
  error.scrollIntoView({ block: 'center' });
}

interface FirstError<Place extends HTMLElement> {
  /** For the form, or whatever holds its fields and the reasons above them. */
  readonly place: RefObject<Place | null>;
  /** Call it with the refusals in hand: once they are shown, the keyboard is where the first of them is put right. */
  readonly toFirstError: () => void;
}

/** A form that was refused leads to the first field with an error, so that nobody has to look for it. */
export function useFirstError<Place extends HTMLElement = HTMLFormElement>(): FirstError<Place> {
  const place = useRef<Place>(null);
  const [refused, setRefused] = useState(0);
  useEffect(() => {
    const error = refused > 0 && place.current && firstError(place.current);
    if (error) goTo(error);
  }, [refused]);
  return { place, toFirstError: useCallback(() => setRefused((times) => times + 1), []) };
}
