import { graphql } from '@bacthang/contract';
import { Alert, List } from '@mantine/core';
import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { LinkText } from '../../ui/link-button.tsx';

const WaitingUnitsQuery = graphql(`
  query WaitingUnits($organizationId: ID) {
    viewer {
      work(organizationId: $organizationId) {
        __typename
        ... on ResultsToAccept {
          year
          count
          unit { id key fullName }
        }
      }
    }
  }
`);

/** Units below whose reports of the year wait to be accepted by the organization that the viewer acts for. */
export function WaitingUnits({ year, unitKey }: { readonly year: number; readonly unitKey: string }) {
  const { organization } = useActing();
  const isOwn = organization?.unit.key === unitKey;
  const variables = { organizationId: organization?.id ?? null };
  const [{ data }] = useQuery({ query: WaitingUnitsQuery, variables, pause: !isOwn });
  const waiting = (data?.viewer?.work ?? []).flatMap((item) =>
    item.__typename === 'ResultsToAccept' && item.year === year ? [item] : [],
  );
  if (!isOwn || waiting.length === 0) return null;
  return (
    <Alert color="blue" title={`${waiting.length} đơn vị bên dưới có số liệu năm ${year} chờ chấp nhận`}>
      <List size="sm">
        {waiting.map(({ unit, count }) => (
          <List.Item key={unit.id}>
            <LinkText to="/don-vi/$unitKey/so-lieu" params={{ unitKey: unit.key }} search={{ year }}>
              {unit.fullName}
            </LinkText>
            : {count} số liệu
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
