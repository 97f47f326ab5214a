import { Checkbox, Group, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { parseVietnameseNumber } from '../../lib/format.ts';
import { parameterLabel } from '../../lib/parameter.labels.ts';
import { answerLabel } from './answer.labels.ts';
import { ConfirmDialog } from './confirm.dialog.tsx';
import { ConfirmParameterMutation, type ParameterFacts } from './standard.documents.ts';
import { citationText, unitLabel, valueText } from './standard.labels.ts';

interface ConfirmParameterProps {
  readonly standardCode: string;
  readonly parameter: ParameterFacts;
  readonly onClose: () => void;
}

export default function ConfirmParameter({ standardCode, parameter, onClose }: ConfirmParameterProps) {
  const { key, from, unit, allowed, citation } = parameter;
  const [, confirmParameter] = useMutation(ConfirmParameterMutation);
  const [value, setValue] = useState<readonly string[]>(parameter.value);
  const confirm = async (source: string) => {
    const { data, error } = await confirmParameter({
      input: { standardCode, key, from, value: valueSent(unit, value), source },
    });
    const result = data?.confirmParameter;
    return { refusals: result?.__typename === 'Refused' ? result.refusals : [], problem: result ? undefined : error };
  };
  return (
    <ConfirmDialog
      title={parameterLabel(key)}
      believed={`Đang ghi: ${valueText(parameter)}, theo ${citationText(citation)}.`}
      confirm={confirm}
      onClose={onClose}
      value={(error) => {
        if (unit === 'ANSWERS') {
          return (
            <Checkbox.Group label="Giá trị đã đọc" error={error} value={[...value]} onChange={setValue}>
              <Group gap="sm" mt={4}>
                {allowed.map((answer) => (
                  <Checkbox key={answer} value={answer} label={answerLabel(answer)} />
                ))}
              </Group>
            </Checkbox.Group>
          );
        }
        const props = {
          label: 'Giá trị đã đọc',
          required: true,
          error,
          value: value[0] ?? '',
          onChange: (event: { currentTarget: { value: string } }) => setValue([event.currentTarget.value]),
        };
        return unit === 'WORDING' ? (
          <Textarea autosize minRows={2} {...props} />
        ) : (
          <TextInput inputMode="numeric" w="14rem" maw="100%" description={unitLabel(unit)} {...props} />
        );
      }}
    />
  );
}

/** Figures as digits; what is no figure as it was typed, for the rule to refuse. */
function valueSent(unit: ParameterFacts['unit'], value: readonly string[]): string[] {
  if (unit === 'ANSWERS') return [...value];
  const text = (value[0] ?? '').trim();
  if (text === '') return [];
  return [unit === 'WORDING' ? text : (parseVietnameseNumber(text).value ?? text)];
}
