import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { refusalSentence } from '../../../lib/refusal.labels.ts';
import { Chip } from '../../../ui/chip.tsx';
import { LinkText } from '../../../ui/link-button.tsx';
import { placeOf } from './checklist.ts';
import classes from './edit.module.css';

interface ChecklistProps {
  readonly planId: string;
  /** What the server says is missing from the stored draft. */
  readonly missing: readonly RefusalFacts[];
  readonly onGo: (place: string) => void;
}

/** What is missing before publishing, as it stands stored; each line leads to where it is put right. */
export function Checklist({ planId, missing, onGo }: ChecklistProps) {
  return (
    <aside className={classes['aside']} aria-label="Còn thiếu gì trước khi ban hành">
      <h2>Còn thiếu gì trước khi ban hành</h2>
      <div role="status">
        {missing.length === 0 ? (
          <Chip tone="good" icon="done">
            Đủ điều kiện ban hành
          </Chip>
        ) : (
          <ul>
            {missing.map((refusal) => {
              const place = placeOf(refusal);
              const sentence = refusalSentence(refusal);
              return (
                <li key={`${refusal.path.join('.')}${refusal.code}`}>
                  {place === 'answers' ? (
                    <LinkText
                      to="/ke-hoach/$planId/tra-loi"
                      params={{ planId }}
                      search={(kept) => ({ ...kept, filter: 'unanswered' })}
                    >
                      {sentence}
                    </LinkText>
                  ) : (
                    <button type="button" className={classes['link']} onClick={() => onGo(place)}>
                      {sentence}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
        )}
      </div>
    </aside>
  );
}
