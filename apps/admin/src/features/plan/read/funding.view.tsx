import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { formatInteger } from '../../../lib/format.ts';
import { FUNDING_KINDS } from '../plan.labels.ts';
import classes from './document.module.css';

export const FundingFragment = graphql(`
  fragment Funding_PlanContent on PlanContent {
    fundingSources { kind description amount }
  }
`);

/** Where the money comes from, and how much where the plan says so. */
export function Funding({ content }: { readonly content: FragmentOf<typeof FundingFragment> }) {
  const { fundingSources } = readFragment(FundingFragment, content);
  return (
    <ul className={classes['plain']}>
      {fundingSources.map(({ kind, description, amount }) => (
        <li key={`${kind}${description}`}>
          – {FUNDING_KINDS[kind]}: {description}
          {amount !== null && `, ${formatInteger(amount)} đồng`}
        </li>
      ))}
    </ul>
  );
}
