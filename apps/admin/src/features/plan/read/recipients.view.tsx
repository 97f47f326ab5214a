import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import classes from './document.module.css';

export const RecipientsFragment = graphql(`
  fragment Recipients_PlanContent on PlanContent {
    recipients { name purpose }
  }
`);

/** Nơi nhận, at the foot of the document. */
export function Recipients({ content }: { readonly content: FragmentOf<typeof RecipientsFragment> }) {
  const { recipients } = readFragment(RecipientsFragment, content);
  if (recipients.length === 0) return null;
  return (
    <footer className={classes['recipients']}>
      <strong>
        <em>Nơi nhận:</em>
      </strong>
      <ul className={classes['plain']}>
        {recipients.map(({ name, purpose }) => (
          <li key={name}>
            – {name}
            {purpose && ` (${purpose})`}
          </li>
        ))}
      </ul>
    </footer>
  );
}
