import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { formatDate } from '../../lib/format.ts';
import { Chip } from '../../ui/chip.tsx';
import { LinkText } from '../../ui/link-button.tsx';
import { codeText, tierLabel, untilText } from './unit.labels.ts';

export const UnitLineFragment = graphql(`
  fragment UnitLine_Unit on Unit {
    id
    key
    code
    fullName
    tier
    validFrom
    validTo
  }
`);

/** A unit in a list: name, tier, code, and since or until when it was there. */
export function UnitLine({ unit }: { readonly unit: FragmentOf<typeof UnitLineFragment> }) {
  const { key, code, fullName, tier, validFrom, validTo } = readFragment(UnitLineFragment, unit);
  return (
    <>
      <LinkText to="/don-vi/$unitKey" params={{ unitKey: key }}>
        {fullName}
      </LinkText>{' '}
      <span>
        cấp {tierLabel(tier).toLowerCase()}, {codeText(code)}
        {validFrom && `, từ ${formatDate(validFrom)}`}
      </span>{' '}
      {validTo && <Chip icon="info">{untilText(validTo)}</Chip>}
    </>
  );
}
