import { Group, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import { DUE_RELATIONS, type DueFacts, type DueRelation } from '../../plan.labels.ts';
import { DUE_WAYS, type DueWay, readDue, typedDue, wayOf } from './due.ts';

interface DueInputProps {
  readonly value: DueFacts | null;
  readonly onChange: (due: DueFacts | null) => void;
  readonly error: string | undefined;
}

const PLACEHOLDERS: Readonly<Record<DueWay, string>> = {
  none: '',
  date: 'ngày/tháng/năm',
  everyYear: 'ngày/tháng',
  quarter: 'quý/năm',
};

/** A due date as plans name one. What is typed goes into the draft as soon as it is a date. */
export function DueInput({ value, onChange, error }: DueInputProps) {
  const [way, setWay] = useState(() => wayOf(value));
  const [typed, setTyped] = useState(() => typedDue(value));
  const [relation, setRelation] = useState<DueRelation>(value?.relation ?? 'BEFORE');
  const tell = (next: { way?: DueWay; typed?: string; relation?: DueRelation }) => {
    const now = { way, typed, relation, ...next };
    setWay(now.way);
    setTyped(now.typed);
    setRelation(now.relation);
    const read = readDue(now.way, now.typed);
    if (now.way === 'none') onChange(null);
    else if (read) onChange({ relation: now.relation, ...read });
  };
  const unread = way !== 'none' && typed !== '' && readDue(way, typed) === null;
  return (
    <Group gap="xs" align="flex-start">
      <NativeSelect
        label="Hạn"
        data={Object.entries(DUE_WAYS).map(([each, label]) => ({ value: each, label }))}
        value={way}
        onChange={(event) => tell({ way: event.currentTarget.value as DueWay, typed: '' })}
      />
      {way !== 'none' && (
        <>
          <NativeSelect
            label="Trước hay trong"
            data={Object.entries(DUE_RELATIONS).map(([each, label]) => ({ value: each, label }))}
            value={relation}
            onChange={(event) => tell({ relation: event.currentTarget.value as DueRelation })}
          />
          <TextInput
            label={DUE_WAYS[way]}
            placeholder={PLACEHOLDERS[way]}
            w="9rem"
            value={typed}
            error={unread ? `Viết ${PLACEHOLDERS[way]}` : error}
            onChange={(event) => tell({ typed: event.currentTarget.value })}
          />
        </>
      )}
    </Group>
  );
}
