import { Fragment } from 'react';
import { LinkText } from '../../ui/link-button.tsx';
import type { PlaceFacts } from './figure.documents.ts';

interface PlacePathProps {
  readonly unit: PlaceFacts;
  /** With one, every step leads to the same figure of the unit above; else to all figures of it. */
  readonly indicatorCode?: string;
  readonly search: { readonly year: number; readonly official?: true; readonly subgroup?: string };
}

/** The way up: the same figures of the units above, outermost first. */
export function PlacePath({ unit, indicatorCode, search }: PlacePathProps) {
  return (
    <nav aria-label="Các cấp trên">
      {unit.ancestors.toReversed().map(({ id, key, fullName }) => (
        <Fragment key={id}>
          {indicatorCode === undefined ? (
            <LinkText to="/don-vi/$unitKey/ket-qua" params={{ unitKey: key }} search={search}>
              {fullName}
            </LinkText>
          ) : (
            <LinkText
              to="/don-vi/$unitKey/ket-qua/$indicatorCode"
              params={{ unitKey: key, indicatorCode }}
              search={search}
            >
              {fullName}
            </LinkText>
          )}
          {' › '}
        </Fragment>
      ))}
      {unit.fullName}
    </nav>
  );
}
