import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import classes from './document.module.css';

export const ScopeFragment = graphql(`
  fragment Scope_PlanContent on PlanContent {
    scope
    beneficiaries { description priority }
  }
`);

/** Who the plan is for, and where. */
export function Scope({ content }: { readonly content: FragmentOf<typeof ScopeFragment> }) {
  const { scope, beneficiaries } = readFragment(ScopeFragment, content);
  return (
    <>
      <ul className={classes['plain']}>
        {beneficiaries.map(({ description, priority }) => (
          <li key={description}>
            – {description}
            {priority && ' (ưu tiên)'}
          </li>
        ))}
      </ul>
      {scope && <p>Phạm vi: {scope}</p>}
    </>
  );
}
