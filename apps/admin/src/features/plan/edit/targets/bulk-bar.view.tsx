import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { useState } from 'react';
import { bindingLabel, bindings, distributionLabel, distributions } from '../../../target/target.labels.ts';
import type { BulkRule } from './rules.ts';

interface BulkBarProps {
  readonly count: number;
  readonly busy: boolean;
  readonly onApply: (rule: BulkRule) => void;
}

const KEEP = { value: '', label: 'Giữ như đang có' };

/** Sets how the chosen targets reach the units below. */
export function BulkBar({ count, busy, onApply }: BulkBarProps) {
  const [rule, setRule] = useState<BulkRule>({ binding: null, distribution: null });
  const nothing = count === 0 || (rule.binding === null && rule.distribution === null);
  return (
    <Group gap="xs" align="flex-end" mb="xs">
      <NativeSelect
        label="Cấp dưới được sửa đến đâu"
        data={[KEEP, ...bindings.map((each) => ({ value: each, label: bindingLabel(each) }))]}
        value={rule.binding ?? ''}
        onChange={(event) =>
          setRule({ ...rule, binding: bindings.find((each) => each === event.currentTarget.value) ?? null })
        }
      />
      <NativeSelect
        label="Cách giao xuống cấp dưới"
        data={[KEEP, ...distributions.map((each) => ({ value: each, label: distributionLabel(each) }))]}
        value={rule.distribution ?? ''}
        onChange={(event) =>
          setRule({ ...rule, distribution: distributions.find((each) => each === event.currentTarget.value) ?? null })
        }
      />
      <Button variant="default" disabled={nothing} loading={busy} onClick={() => onApply(rule)}>
        Đặt cho {count} chỉ tiêu đã chọn
      </Button>
      {count === 0 && (
        <Text size="xs" c="dimmed">
          Chọn chỉ tiêu ở cột đầu.
        </Text>
      )}
    </Group>
  );
}
