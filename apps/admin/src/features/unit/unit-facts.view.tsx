import { type FragmentOf, graphql, readFragment } from '@bacthang/contract';
import { List } from '@mantine/core';
import { formatDate } from '../../lib/format.ts';
import { LinkText } from '../../ui/link-button.tsx';
import { attributeLabel, codeText, extentLabel, type SuccessionExtent, untilText } from './unit.labels.ts';

export const UnitFactsFragment = graphql(`
  fragment UnitFacts_Unit on Unit {
    code
    validFrom
    validTo
    attributes { name value validFrom validTo citation }
    organizations { id name }
    predecessors { extent takesEffectOn source predecessor { id key fullName } }
    successors { extent takesEffectOn source successor { id key fullName } }
  }
`);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What is known of a unit besides its plans: since when, its labels, its bodies, what it was made of and what became of it. */
export function UnitFacts({ unit }: { readonly unit: FragmentOf<typeof UnitFactsFragment> }) {
  const { code, validFrom, validTo, attributes, organizations, predecessors, successors } = readFragment(
    UnitFactsFragment,
    unit,
  );
  return (
    <>
      <List size="sm" spacing={2}>
        <List.Item>{capital(codeText(code))}</List.Item>
        {validFrom && <List.Item>Từ {formatDate(validFrom)}</List.Item>}
        {validTo && <List.Item>{capital(untilText(validTo))}</List.Item>}
        {attributes.map((each) => (
          <List.Item key={`${each.name}${each.value}${each.validFrom}`}>
            {attributeLabel(each.name, each.value)}
            {each.citation && ` (${each.citation})`}
          </List.Item>
        ))}
        {organizations.length > 0 && <List.Item>Cơ quan: {organizations.map(({ name }) => name).join('; ')}</List.Item>}
      </List>
      <Succession
        title="Hình thành từ"
        links={predecessors.map(({ predecessor, ...link }) => ({ ...link, unit: predecessor }))}
      />
      <Succession
        title="Nay thuộc"
        links={successors.map(({ successor, ...link }) => ({ ...link, unit: successor }))}
      />
    </>
  );
}

interface SuccessionProps {
  readonly title: string;
  readonly links: readonly {
    readonly extent: SuccessionExtent;
    readonly takesEffectOn: string;
    readonly source: string;
    readonly unit: { readonly id: string; readonly key: string; readonly fullName: string };
  }[];
}

function Succession({ title, links }: SuccessionProps) {
  if (links.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <List size="sm" spacing={2}>
        {links.map(({ extent, takesEffectOn, source, unit }) => (
          <List.Item key={unit.id}>
            {extentLabel(extent)}{' '}
            <LinkText to="/don-vi/$unitKey" params={{ unitKey: unit.key }}>
              {unit.fullName}
            </LinkText>
            , từ {formatDate(takesEffectOn)} ({source})
          </List.Item>
        ))}
      </List>
    </section>
  );
}
