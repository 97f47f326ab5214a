import classes from './keep.module.css';

interface ProblemsProps {
  readonly title: string;
  readonly problems: readonly string[];
}

/** What stands in the way, in sentences. */
export function Problems({ title, problems }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <div className={classes['problems']} role="alert">
      <strong>{title}.</strong>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </div>
  );
}
