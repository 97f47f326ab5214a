import type { AllocationBasis, AllocationMethod } from '@bacthang/domain/cascade';
import { NativeSelect } from '@mantine/core';
import { basesFor, methodsFor, type Way } from './assign.choices.ts';
import type { Sheet } from './sheet.ts';
import { basisName, methodLabel, raised } from './words/assign.labels.ts';

interface WayPickerProps {
  readonly sheet: Sheet;
  readonly way: Way;
  readonly onChange: (way: Partial<Way>) => void;
}

/** How the whole is shared out: the method, and by what where it goes in proportion. */
export function WayPicker({ sheet, way, onChange }: WayPickerProps) {
  const methods = new Set([...methodsFor(sheet), way.method]);
  return (
    <>
      <NativeSelect
        label="Cách chia"
        size="xs"
        value={way.method}
        onChange={(event) => onChange({ method: event.currentTarget.value as AllocationMethod })}
        data={[...methods].map((method) => ({ value: method, label: methodLabel(method, sheet) }))}
      />
      {way.method === 'proportional' && basesFor(sheet).length > 1 && (
        <NativeSelect
          label="Căn cứ"
          size="xs"
          value={way.basis}
          onChange={(event) => onChange({ basis: event.currentTarget.value as AllocationBasis })}
          data={basesFor(sheet).map((basis) => ({ value: basis, label: raised(basisName(basis, sheet)) }))}
        />
      )}
    </>
  );
}
