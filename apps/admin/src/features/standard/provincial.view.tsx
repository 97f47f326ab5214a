import { Button, Group, List, Text } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useQuery } from 'urql';
import { formatDate, formatInteger } from '../../lib/format.ts';
import { parameterLabel } from '../../lib/parameter.labels.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { type ProvincialRules, ProvincialRulesQuery } from './provincial.documents.ts';

const SetStandard = lazy(() => import('./set-provincial-standard.dialog.tsx'));
const SetOpinion = lazy(() => import('./set-opinion-rule.dialog.tsx'));

interface ProvincialProps {
  readonly unitKey: string;
  /** The standard looked at, on top of which another would be set. */
  readonly standardCode: string;
  readonly maySet: boolean;
}

/** What a province has set for its own reviews, and the way for its administrator to set more. */
export function Provincial({ unitKey, standardCode, maySet }: ProvincialProps) {
  const [state, ask] = useQuery({ query: ProvincialRulesQuery, variables: { unitKey } });
  const [open, setOpen] = useState<'standard' | 'opinion' | null>(null);
  const close = () => setOpen(null);
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ unit, provincialRules }) => (
        <section aria-labelledby="cua-tinh">
          <Text component="h3" id="cua-tinh" fw={600} m={0} mt="sm">
            {unit?.fullName ?? 'Tỉnh'}
          </Text>
          <Text size="sm">
            Chuẩn riêng chỉ được rộng hơn chuẩn quốc gia, không hộ nào bị thiệt. Đợt rà soát mở từ ngày áp dụng trở đi
            theo dòng mới nhất.
          </Text>
          <Lines rules={provincialRules} />
          {maySet && (
            <Group mt="sm" gap="sm" data-no-print>
              <Button variant="default" onClick={() => setOpen('standard')}>
                Đặt chuẩn riêng…
              </Button>
              <Button variant="default" onClick={() => setOpen('opinion')}>
                Đặt việc xin ý kiến cấp trên…
              </Button>
            </Group>
          )}
          <Suspense>
            {open === 'standard' && <SetStandard unitKey={unitKey} standardCode={standardCode} onClose={close} />}
            {open === 'opinion' && <SetOpinion unitKey={unitKey} onClose={close} />}
          </Suspense>
        </section>
      )}
    </QueryView>
  );
}

function Lines({ rules: { standards, opinions } }: { readonly rules: ProvincialRules }) {
  if (standards.length + opinions.length === 0) return <Text size="sm">Chưa đặt quy định riêng nào.</Text>;
  return (
    <List size="sm">
      {standards.map(({ code, base, from, to, document, overrides }, index) => (
        <List.Item key={`${code}${index}`}>
          Chuẩn riêng trên {base}, {period(from, to)}:{' '}
          {overrides.map(({ key, value }) => `${parameterLabel(key)} ${formatInteger(value)}`).join('; ')} ({document})
        </List.Item>
      ))}
      {opinions.map(({ from, to, required, document }, index) => (
        <List.Item key={`${from}${index}`}>
          {required ? 'Có' : 'Không'} xin ý kiến cấp trên trước khi quyết định, {period(from, to)} ({document})
        </List.Item>
      ))}
    </List>
  );
}

/** `to` is the first day after. */
const period = (from: string, to: string | null): string =>
  to === null ? `từ ${formatDate(from)}` : `từ ${formatDate(from)} đến trước ${formatDate(to)}`;
