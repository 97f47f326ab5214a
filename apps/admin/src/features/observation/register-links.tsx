import { graphql } from '@bacthang/contract';
import { isCoverageGroup, isRegisterFigure, SUPPORT_KINDS } from '@bacthang/domain';
import { Group } from '@mantine/core';
import { useQuery } from 'urql';
import { LinkText } from '../../ui/link-button.tsx';

const ListsQuery = graphql(`
  query RegisterLists($unitKey: String!, $year: Int!) {
    reviewRounds(unitKey: $unitKey, year: $year, first: 50) { nodes { id kind unit { id key } decision { number } } }
  }
`);

interface RegisterLinksProps {
  readonly unitKey: string;
  readonly year: number;
  readonly indicatorCode: string;
  readonly subgroupCode: string | null;
}

/**
 * A poverty figure is the count of a decided list: the ways to its tables, to the rounds whose lists they are, and to why it changed.
 * A coverage figure is the count of needs: the way to who has got it and who waits.
 */
export function RegisterLinks({ unitKey, year, indicatorCode, subgroupCode }: RegisterLinksProps) {
  const place = { params: { unitKey }, search: { year } };
  const kind = SUPPORT_KINDS.find((each) => each.indicatorCode === indicatorCode);
  if (kind && isCoverageGroup(subgroupCode)) {
    return (
      <Group gap="md" fz="sm" data-no-print>
        <LinkText
          to="/don-vi/$unitKey/ho-ngheo/nhu-cau"
          params={{ unitKey }}
          search={{ year, kind: kind.code, group: subgroupCode ?? undefined }}
        >
          Ai đã được giúp, ai còn chờ
        </LinkText>
      </Group>
    );
  }
  if (!isRegisterFigure(indicatorCode, subgroupCode)) return null;
  return (
    <Group gap="md" fz="sm" data-no-print>
      <LinkText to="/don-vi/$unitKey/ho-ngheo/bao-cao" {...place}>
        Các biểu từ danh sách hộ
      </LinkText>
      <ToLists unitKey={unitKey} year={year} />
      <LinkText to="/don-vi/$unitKey/ho-ngheo/vi-sao" {...place}>
        Vì sao số này thay đổi
      </LinkText>
    </Group>
  );
}

/** A commune's decided list; of the tiers above the rounds below them, each with its own. Nothing where none may be seen. */
function ToLists({ unitKey, year }: Pick<RegisterLinksProps, 'unitKey' | 'year'>) {
  const [{ data }] = useQuery({ query: ListsQuery, variables: { unitKey, year } });
  const decided = data?.reviewRounds.nodes.filter(({ kind, decision }) => kind === 'PERIODIC' && decision) ?? [];
  const own = decided.find(({ unit }) => unit.key === unitKey);
  if (decided.length === 0) return null;
  return own ? (
    <LinkText to="/don-vi/$unitKey/ra-soat/$roundId/danh-sach" params={{ unitKey, roundId: own.id }}>
      Danh sách hộ đã quyết định
    </LinkText>
  ) : (
    <LinkText to="/don-vi/$unitKey/ra-soat" params={{ unitKey }} search={{ roundYear: year }}>
      Các đợt rà soát và danh sách hộ
    </LinkText>
  );
}
