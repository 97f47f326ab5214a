import type { Fraction } from '@bacthang/domain/shared';
import { Button } from '@mantine/core';
import { formatInteger } from '../../../../lib/format.ts';
import type { AssignDraft } from '../assign.draft.ts';
import classes from '../assign.module.css';
import type { Sheet } from '../sheet.ts';
import { commonText, wayExplained } from './assign.labels.ts';
import { startsSentence, suggestionSentence, wholeSentence } from './assign.sentences.ts';

interface AssignWordsProps {
  readonly sheet: Sheet;
  readonly draft: AssignDraft;
  /** What all units have in common by the method, where it adds up. */
  readonly common: Fraction | null;
  readonly onTakeSuggested: (whole: string) => void;
}

/** What the method means and how it is reckoned; where the whole comes from, and what another one would mean. */
export function AssignWords({ sheet, draft, common, onTakeSuggested }: AssignWordsProps) {
  const { meaning, formula } = wayExplained(draft, sheet);
  const found = commonText(draft, common, sheet);
  const suggested = sheet.suggestion?.whole ?? null;
  return (
    <div className={classes['words']}>
      <div>
        {meaning}{' '}
        <span className={classes['formula']}>
          {formula}
          {found && ` · ${found}`}
        </span>
      </div>
      <div>
        {suggestionSentence(sheet)} {startsSentence(sheet)}
      </div>
      {suggested !== null && suggested !== draft.whole && (
        <div role="status">
          {wholeSentence(draft.whole, sheet)}{' '}
          <Button size="compact-xs" variant="default" onClick={() => onTakeSuggested(suggested)}>
            Lấy mức gợi ý {formatInteger(suggested)}
          </Button>
        </div>
      )}
    </div>
  );
}
