import { type FragmentOf, graphql, type ResultOf, readFragment } from '@bacthang/contract';
import classes from './document.module.css';

export const TasksFragment = graphql(`
  fragment Tasks_Revision on Revision {
    tasks { key parentKey number title description deadline deliverable }
  }
`);

type Task = ResultOf<typeof TasksFragment>['tasks'][number];

/** Tasks and measures, as a tree. */
export function Tasks({ revision }: { readonly revision: FragmentOf<typeof TasksFragment> }) {
  const { tasks } = readFragment(TasksFragment, revision);
  const keys = new Set(tasks.map(({ key }) => key));
  const under = Map.groupBy(tasks, ({ parentKey }) => (parentKey !== null && keys.has(parentKey) ? parentKey : null));
  return <Level parent={null} under={under} />;
}

interface LevelProps {
  readonly parent: string | null;
  readonly under: ReadonlyMap<string | null, readonly Task[]>;
}

function Level({ parent, under }: LevelProps) {
  const here = under.get(parent);
  if (!here) return null;
  return (
    <ul className={classes['plain']}>
      {here.map(({ key, number, title, description, deadline, deliverable }) => (
        <li key={key}>
          {number === null ? `– ${title}` : <strong>{`${number}. ${title}`}</strong>}
          {description && <p>{description}</p>}
          {(deadline || deliverable) && (
            <p className={classes['small']}>
              {[deadline && `Thời hạn: ${deadline}`, deliverable && `Sản phẩm: ${deliverable}`]
                .filter(Boolean)
                .join(' · ')}
            </p>
          )}
          {key !== parent && <Level parent={key} under={under} />}
        </li>
      ))}
    </ul>
  );
}
