import { graphql } from '@bacthang/contract';
import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { useActing } from '../../app/shell/acting.tsx';
import { LinkButton, LinkText } from '../../ui/link-button.tsx';
import { NothingHere } from '../../ui/not-found.tsx';
import { Page } from '../../ui/page.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { mayImportHouseholds } from '../household-import/household-import.access.ts';
import { PlanRowFragment, Plans } from '../plan/plans.view.tsx';
import { Children } from './children.tsx';
import { tierLabel } from './unit.labels.ts';
import { UnitFacts, UnitFactsFragment } from './unit-facts.view.tsx';

const UnitQuery = graphql(
  `
    query Unit($key: String!) {
      unit(key: $key) {
        id
        key
        fullName
        tier
        ancestors { id key fullName }
        plans { id ...PlanRow_Plan }
        ...UnitFacts_Unit
      }
    }
  `,
  [UnitFactsFragment, PlanRowFragment],
);

const route = getRouteApi('/shell/don-vi/$unitKey');

export function UnitPage() {
  const { unitKey } = route.useParams();
  const { viewer } = useActing();
  const [state, ask] = useQuery({ query: UnitQuery, variables: { key: unitKey } });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit }) =>
        unit ? (
          <Page
            title={unit.fullName}
            above={
              <>
                <LinkText to="/don-vi">Đơn vị</LinkText>
                {unit.ancestors.toReversed().map(({ id, key, fullName }) => (
                  <span key={id}>
                    {' › '}
                    <LinkText to="/don-vi/$unitKey" params={{ unitKey: key }}>
                      {fullName}
                    </LinkText>
                  </span>
                ))}
              </>
            }
            below={`Cấp ${tierLabel(unit.tier).toLowerCase()}`}
            actions={
              <>
                <LinkButton size="xs" variant="default" to="/don-vi/$unitKey/ket-qua" params={{ unitKey }}>
                  Kết quả
                </LinkButton>
                <LinkButton size="xs" variant="default" to="/don-vi/$unitKey/bang-chi-tieu" params={{ unitKey }}>
                  Bảng chỉ tiêu
                </LinkButton>
                {unit.tier === 'COMMUNE' && mayImportHouseholds(viewer, unitKey) && (
                  <LinkButton size="xs" variant="default" to="/don-vi/$unitKey/ho-ngheo/nhap-tep" params={{ unitKey }}>
                    Nhập hộ từ tệp
                  </LinkButton>
                )}
              </>
            }
          >
            <UnitFacts unit={unit} />
            <h2>Kế hoạch</h2>
            {unit.plans.length === 0 ? (
              <p>Chưa có kế hoạch nào bạn được xem.</p>
            ) : (
              <Plans plans={unit.plans} withOrganization />
            )}
            <Children unitKey={unitKey} />
          </Page>
        ) : (
          <NothingHere what="đơn vị" />
        )
      }
    </QueryView>
  );
}
