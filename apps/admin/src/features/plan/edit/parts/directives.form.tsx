import { Button, Group, NativeSelect, Select, Text } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { Icon } from '../../../../ui/icon.tsx';
import { AllDirectivesQuery } from '../../../directive/all-directives.ts';
import { NewDirective } from '../../../directive/directive.form.tsx';
import { directiveName, EDGE_KINDS, type EdgeKind } from '../../../directive/directive.labels.ts';
import type { DirectiveLineFacts } from '../../../directive/directive-line.view.tsx';
import type { PartFormProps } from './part-form.ts';

/** What the plan carries out and what it cites: documents that are known, or one that is recorded now. */
export function DirectivesForm({ value, onChange }: PartFormProps<'directives'>) {
  const [{ data }] = useQuery({ query: AllDirectivesQuery });
  const [adding, setAdding] = useState(false);
  const known = data?.directives ?? [];
  const chosen = new Set(value.map(({ directiveId }) => directiveId));
  const add = (directive: DirectiveLineFacts | undefined) => {
    if (!directive) return;
    onChange([...value, { directiveId: directive.id, kind: 'IMPLEMENTS', name: directive.number ?? directive.title }]);
  };
  return (
    <>
      {value.map(({ directiveId, kind, name }) => (
        <Group key={directiveId} gap="xs" mb="xs">
          <NativeSelect
            aria-label={`Quan hệ với ${name}`}
            data={Object.entries(EDGE_KINDS).map(([each, label]) => ({ value: each, label }))}
            value={kind}
            onChange={(event) => {
              const next = event.currentTarget.value as EdgeKind;
              onChange(value.map((each) => (each.directiveId === directiveId ? { ...each, kind: next } : each)));
            }}
          />
          <Text size="sm" flex={1}>
            {name}
          </Text>
          <Button
            size="compact-xs"
            variant="default"
            aria-label={`Bỏ ${name}`}
            onClick={() => onChange(value.filter((each) => each.directiveId !== directiveId))}
          >
            Bỏ
          </Button>
        </Group>
      ))}
      <Group align="flex-end">
        <Select
          label="Thêm văn bản"
          placeholder="Gõ số ký hiệu hoặc trích yếu"
          searchable
          flex={1}
          nothingFoundMessage="Chưa có văn bản này"
          data={known
            .filter(({ id }) => !chosen.has(id))
            .map((directive) => ({ value: directive.id, label: `${directiveName(directive)}: ${directive.title}` }))}
          value={null}
          onChange={(id) => add(known.find((directive) => directive.id === id))}
        />
        <Button variant="default" leftSection={<Icon name="plus" size={14} />} onClick={() => setAdding(true)}>
          Văn bản mới
        </Button>
      </Group>
      {adding && (
        <NewDirective
          onClose={() => setAdding(false)}
          onSaved={(directive) => {
            add(directive);
            setAdding(false);
          }}
        />
      )}
    </>
  );
}
