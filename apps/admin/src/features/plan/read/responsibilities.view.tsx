import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { RESPONSIBILITY_ROLES } from '../plan.labels.ts';
import classes from './document.module.css';

export const ResponsibilitiesFragment = graphql(`
  fragment Responsibilities_Revision on Revision {
    tasks { key title }
    responsibilities { organizationName role duty taskKey componentCodes }
  }
`);

/** Who answers for what, organization by organization. */
export function Responsibilities({ revision }: { readonly revision: FragmentOf<typeof ResponsibilitiesFragment> }) {
  const { responsibilities, tasks } = readFragment(ResponsibilitiesFragment, revision);
  const titles = new Map(tasks.map(({ key, title }) => [key, title]));
  const byOrganization = Map.groupBy(responsibilities, ({ organizationName }) => organizationName);
  return (
    <ul className={classes['plain']}>
      {[...byOrganization].map(([name, duties]) => (
        <li key={name}>
          <strong>{name}</strong>
          <ul className={classes['plain']}>
            {duties.map(({ role, duty, taskKey, componentCodes }) => (
              <li key={`${role}${duty}`}>
                – {RESPONSIBILITY_ROLES[role]}: {duty}
                {(taskKey !== null || componentCodes.length > 0) && (
                  <span className={classes['small']}>
                    {' '}
                    {[
                      taskKey !== null && `nhiệm vụ “${titles.get(taskKey) ?? taskKey}”`,
                      componentCodes.length > 0 && `dự án ${componentCodes.join(', ')}`,
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
