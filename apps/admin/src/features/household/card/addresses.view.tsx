import type { HouseholdFacts } from '../household.documents.ts';
import { villageLabel } from '../household.labels.ts';
import classes from './card.module.css';
import { spanText } from './household.text.ts';

/** Where it lives and where it lived before, the newest first. */
export function Addresses({ addresses }: Pick<HouseholdFacts, 'addresses'>) {
  return (
    <ul className={classes['list']}>
      {addresses.toReversed().map(({ village, detail, from, to }) => (
        <li key={`${village.id}${from}`}>
          {detail && `${detail}, `}
          {villageLabel(village)}
          {village.ancestors
            .filter(({ tier }) => tier === 'COMMUNE' || tier === 'DISTRICT')
            .map(({ fullName }) => `, ${fullName}`)
            .join('')}
          : {spanText({ from, to })}
        </li>
      ))}
    </ul>
  );
}
