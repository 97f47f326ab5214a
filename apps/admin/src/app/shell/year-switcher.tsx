import { useNavigate } from '@tanstack/react-router';
import { yearChoices } from './acting.rules.ts';
import { useActing } from './acting.tsx';
import classes from './shell.module.css';

export function YearSwitcher() {
  const { year } = useActing();
  const navigate = useNavigate();
  return (
    <label className={classes['year']}>
      <span>Năm</span>
      <select
        value={year}
        onChange={(event) =>
          navigate({ to: '.', search: (before) => ({ ...before, year: Number(event.currentTarget.value) }) })
        }
      >
        {yearChoices(new Date(), year).map((each) => (
          <option key={each}>{each}</option>
        ))}
      </select>
    </label>
  );
}
