import { isWithin } from '@bacthang/domain/shared';
import { RURAL_STRATA } from '@bacthang/domain/standard';
import { NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useQuery } from 'urql';
import { today } from '../../lib/format.ts';
import { notify } from '../../lib/notify.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failed } from '../../ui/failed.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { useAct } from '../../ui/use-act.ts';
import { ProvinceField } from './province-field.tsx';
import { PlaceInStratumMutation, StrataQuery } from './score-table.documents.ts';
import { stratumLabel } from './stratum.labels.ts';

/** In which region of the score table the countryside of a province lies. */
export function PlaceInStratum({ onClose }: { readonly onClose: () => void }) {
  const [state, ask] = useQuery({ query: StrataQuery });
  const { act, doing, refusals, failure } = useAct(PlaceInStratumMutation);
  const [unitKey, setUnitKey] = useState('');
  const [stratum, setStratum] = useState<string>(RURAL_STRATA[0] ?? '');
  const [from, setFrom] = useState('');
  const [source, setSource] = useState('');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!(await act({ input: { unitKey, stratum, from, source } }))) return;
    await notify({ message: 'Đã đặt vùng bảng điểm của tỉnh.' });
    onClose();
  };
  return (
    <Dialog title="Đặt vùng bảng điểm của tỉnh" size="lg" onClose={onClose}>
      <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
        {({ unit }) => {
          const provinces = (unit?.children.edges ?? []).flatMap((edge) => edge?.node ?? []);
          const placed = provinces
            .find(({ key }) => key === unitKey)
            ?.strata.find((each) => isWithin(today(), each.from, each.to));
          return (
            <form onSubmit={submit}>
              <Stack gap="sm">
                <Failed title="Chưa đặt được vùng" refusals={refusals} failure={failure} />
                <ProvinceField value={unitKey} onChange={setUnitKey} />
                <Text size="sm" role="status">
                  {unitKey !== '' && (placed ? `Hôm nay: ${stratumLabel(placed.stratum)}.` : 'Chưa đặt vùng nào.')}
                </Text>
                <NativeSelect
                  label="Vùng của nông thôn"
                  value={stratum}
                  data={RURAL_STRATA.map((value) => ({ value, label: stratumLabel(value) }))}
                  onChange={({ currentTarget }) => setStratum(currentTarget.value)}
                />
                <DayField label="Từ ngày" value={from} onChange={setFrom} />
                <TextInput
                  label="Nguồn đã đọc"
                  required
                  value={source}
                  onChange={({ currentTarget }) => setSource(currentTarget.value)}
                />
                <FormButtons submit="Đặt vùng" loading={doing} onCancel={onClose} />
              </Stack>
            </form>
          );
        }}
      </QueryView>
    </Dialog>
  );
}
