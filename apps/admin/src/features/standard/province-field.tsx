import { NativeSelect } from '@mantine/core';
import { useQuery } from 'urql';
import { formatDate } from '../../lib/format.ts';
import { StrataQuery } from './score-table.documents.ts';

interface ProvinceFieldProps {
  readonly value: string;
  readonly onChange: (unitKey: string) => void;
}

/** One of the provinces, those that are no more included: rounds of their time go by what they set. */
export function ProvinceField({ value, onChange }: ProvinceFieldProps) {
  const [{ data }] = useQuery({ query: StrataQuery });
  const provinces = (data?.unit?.children.edges ?? []).flatMap((edge) => edge?.node ?? []);
  return (
    <NativeSelect
      label="Tỉnh, thành phố"
      required
      w="20rem"
      maw="100%"
      value={value}
      data={[
        { value: '', label: 'Chọn tỉnh, thành phố' },
        ...provinces.map(({ key, fullName, validTo }) => ({
          value: key,
          label: validTo === null ? fullName : `${fullName} (trước ${formatDate(validTo)})`,
        })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
