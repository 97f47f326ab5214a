import { Alert, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { today } from '../../lib/format.ts';
import { notify } from '../../lib/notify.ts';
import { DayField } from '../../ui/day-field.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Failed } from '../../ui/failed.tsx';
import { FileDrop } from '../../ui/file-drop.tsx';
import { FormButtons } from '../../ui/form-buttons.tsx';
import { useAct } from '../../ui/use-act.ts';
import { useFirstError } from '../../ui/use-first-error.ts';
import { readBase64 } from '../territory/territory.file.ts';
import { LoadScoreTablesMutation } from './score-table.documents.ts';

interface LoadScoreTablesProps {
  readonly standardCode: string;
  readonly onClose: () => void;
}

/** An administrator loads the score tables of all regions from a sheet, with the document they read them in. */
export default function LoadScoreTables({ standardCode, onClose }: LoadScoreTablesProps) {
  const { act, doing, refusals, failure } = useAct(LoadScoreTablesMutation);
  const { place, toFirstError } = useFirstError();
  const [file, setFile] = useState<File | null>(null);
  const [document, setDocument] = useState('');
  const [article, setArticle] = useState('');
  const [from, setFrom] = useState<string>(today());
  const [problem, setProblem] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const hold = (why: string) => {
      setProblem(why);
      toFirstError();
    };
    if (!file) return hold('Chưa chọn tệp bảng điểm.');
    const contentBase64 = await readBase64(file);
    if (contentBase64 === null) return hold('Không đọc được tệp: tệp có còn ở chỗ cũ không?');
    const done = await act({ input: { standardCode, from, document, article, fileName: file.name, contentBase64 } });
    if (!done) return toFirstError();
    await notify({ message: 'Đã nạp bảng điểm của mọi vùng.' });
    onClose();
  };
  return (
    <Dialog title={`Nạp bảng điểm: ${standardCode}`} size="lg" onClose={onClose}>
      <form ref={place} onSubmit={submit}>
        <Stack gap="sm">
          <Failed title="Chưa nạp được bảng điểm" refusals={refusals} failure={problem ?? failure} />
          <Alert color="blue">
            Mỗi dòng của tệp là một câu trả lời của một vùng; đủ mọi vùng, mọi câu trả lời. Nạp xong, đợt chính thức
            chấm theo điểm được quyết định theo bảng này từ ngày áp dụng; bảng cũ vẫn được giữ.
          </Alert>
          <FileDrop
            label="Tệp bảng điểm"
            allowed="XLSX hoặc CSV (mã UTF-8)"
            accept=".csv,.xlsx"
            onFiles={([first]) => {
              setProblem(null);
              setFile(first ?? null);
            }}
          />
          <Text size="sm" role="status">
            {file ? `Đã chọn: ${file.name}` : 'Chưa chọn tệp nào.'}
          </Text>
          <TextInput
            label="Văn bản đã đọc"
            placeholder="TT 07/2021/TT-BLĐTBXH"
            required
            value={document}
            onChange={({ currentTarget }) => setDocument(currentTarget.value)}
          />
          <TextInput
            label="Điều, phụ lục, trang"
            required
            value={article}
            onChange={({ currentTarget }) => setArticle(currentTarget.value)}
          />
          <DayField label="Áp dụng từ ngày" value={from} onChange={setFrom} />
          <FormButtons submit="Tôi đã đối chiếu, nạp bảng điểm" loading={doing} onCancel={onClose} />
        </Stack>
      </form>
    </Dialog>
  );
}
