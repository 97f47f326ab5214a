import { useNavigate } from '@tanstack/react-router';
import { yearChoices } from './acting.rules.ts';
import { useActing } from './acting.tsx';
import classes from './shell.module.css';

export function YearSwitcher() {
  const { year } = useActing();
  const navigate = useNavigate();
  return (
    <div className={classes['year']}>
      <span aria-hidden="true">Năm</span>
      <select
        aria-label="Năm"
        value={year ?? ''}
        onChange={(event) =>
          navigate({ to: '.', search: (before) => ({ ...before, year: Number(event.currentTarget.value) }) })
        }
      >
        {year === null ? (
          <option value="">…</option>
        ) : (
          yearChoices(new Date(), year).map((each) => <option key={each}>{each}</option>)
        )}
      </select>
    </div>
  );
}
