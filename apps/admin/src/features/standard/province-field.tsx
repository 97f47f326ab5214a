import { NativeSelect } from '@mantine/core';
import { useQuery } from 'urql';
import { StrataQuery } from './score-table.documents.ts';

interface ProvinceFieldProps {
  readonly value: string;
  readonly onChange: (unitKey: string) => void;
}

/** One of the provinces that there are now. */
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
        ...provinces
          .filter(({ validTo }) => validTo === null)
          .map(({ key, fullName }) => ({ value: key, label: fullName })),
      ]}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  );
}
