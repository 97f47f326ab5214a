import { graphql } from '@bacthang/contract';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { requestErrorSentence } from '../../lib/request-error.ts';
import { type Choice, choicesFor, onEnter, SearchHitFragment } from './palette.choices.ts';
import classes from './palette.module.css';
import { useGo } from './use-go.ts';

const SearchQuery = graphql(
  `
    query Search($text: String!) {
      search(text: $text) { ...PaletteHit_SearchHit }
    }
  `,
  [SearchHitFragment],
);

/** How long typing must rest before it is searched for. */
const REST_MS = 200;
const SHORTEST = 2;

/** Go anywhere by name: units, plans, indicators, and the pages of one's own unit. */
export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const listId = useId();
  const { organization } = useActing();
  const go = useGo();
  const [typed, setTyped] = useState('');
  const [text, setText] = useState('');
  const [at, setAt] = useState(0);
  const [isAwaited, setAwaited] = useState(false);
  const [{ data, error, fetching, operation }] = useQuery({
    query: SearchQuery,
    variables: { text },
    pause: text.length < SHORTEST,
  });

  useEffect(() => dialog.current?.showModal(), []);
  useEffect(() => {
    const timer = setTimeout(() => setText(typed.trim()), REST_MS);
    return () => clearTimeout(timer);
  }, [typed]);

  const hits = text.length < SHORTEST ? [] : (data?.search ?? []);
  const choices = choicesFor(typed, hits, organization?.unit ?? null);
  const current = Math.min(at, choices.length - 1);
  const words = typed.trim();
  const isAnswered = words.length < SHORTEST || (!fetching && operation?.variables.text === words);
  const choose = (choice: Choice | undefined) => {
    if (!choice) return;
    dialog.current?.close();
    go(choice.goal);
  };
  const enter = () => {
    const step = onEnter(choices[current], isAnswered);
    if (step === 'go') choose(choices[current]);
    setText(words);
    setAwaited(step === 'wait');
  };
  useEffect(() => {
    if (isAwaited && isAnswered) enter();
  });
  const onKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') enter();
    else if (step !== undefined) setAt((current + step + choices.length) % Math.max(choices.length, 1));
    else return;
    event.preventDefault();
  };
  return (
    <dialog ref={dialog} className={classes['palette']} aria-label="Tìm và đi đến" onClose={onClose}>
      <input
        className={classes['input']}
        role="combobox"
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={choices[current] ? `${listId}-${current}` : undefined}
        aria-label="Tìm đơn vị, kế hoạch, chỉ tiêu hoặc trang"
        placeholder="Tìm đơn vị, kế hoạch, chỉ tiêu hoặc trang…"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setAt(0);
          setAwaited(false);
        }}
        onKeyDown={onKey}
        autoFocus
      />
      <div id={listId} role="listbox" aria-label="Kết quả" className={classes['list']}>
        {choices.map(({ id, title, detail, kind }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox above handles the keys of its options
          <div
            key={id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            className={classes['option']}
            onClick={() => choose(choices[index])}
          >
            <span className={classes['kind']}>{kind}</span>
            <span>
              {title} <small>{detail}</small>
            </span>
          </div>
        ))}
      </div>
      <p role="status" className={classes['status']}>
        {error && requestErrorSentence(error)}
        {fetching && 'Đang tìm…'}
        {!fetching && !error && choices.length === 0 && `Không có gì khớp “${typed}”.`}
      </p>
    </dialog>
  );
}
