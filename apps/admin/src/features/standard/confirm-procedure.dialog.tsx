import { PROCEDURE_TERMS } from '@bacthang/domain/review';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useMutation } from 'urql';
import { procedureLabel, termText } from '../../lib/parameter.labels.ts';
import { ConfirmDialog } from './confirm.dialog.tsx';
import { ConfirmProcedureMutation, type ProcedureFact } from './standard.documents.ts';
import { citationText } from './standard.labels.ts';

interface ConfirmProcedureProps {
  readonly procedureCode: string;
  readonly fact: ProcedureFact;
  readonly onClose: () => void;
}

export default function ConfirmProcedure({ procedureCode, fact, onClose }: ConfirmProcedureProps) {
  const { key, value, citation } = fact;
  const [, confirmProcedure] = useMutation(ConfirmProcedureMutation);
  const [typed, setTyped] = useState(String(value ?? ''));
  const isTerm = PROCEDURE_TERMS.some((term) => term === key);
  const confirm = async (source: string) => {
    if (isTerm && !/^\d+$/.test(typed.trim())) {
      return { refusals: [{ code: 'notWhole', path: ['value'], value: typed, allowed: null, subject: null }] };
    }
    const { data, error } = await confirmProcedure({
      input: { procedureCode, key, value: isTerm ? Number(typed) : null, source },
    });
    const result = data?.confirmProcedure;
    return { refusals: result?.__typename === 'Refused' ? result.refusals : [], problem: result ? undefined : error };
  };
  return (
    <ConfirmDialog
      title={procedureLabel(key)}
      believed={`Đang ghi: ${termText(key, value) || (isTerm ? 'chưa tìm thấy' : 'đúng như bảng trên')}, theo ${citationText(citation)}.`}
      confirm={confirm}
      onClose={onClose}
      value={(error) =>
        isTerm && (
          <TextInput
            label="Giá trị đã đọc"
            description={key === 'agreeingPercent' ? '%' : 'ngày'}
            inputMode="numeric"
            w="10rem"
            required
            error={error}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
        )
      }
    />
  );
}
