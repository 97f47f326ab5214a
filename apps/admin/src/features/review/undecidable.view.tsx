import { Alert, List, Text } from '@mantine/core';
import { type RefusalFacts, refusalSentence } from '../../lib/refusal.labels.ts';

/** What of the law nobody has confirmed: the round runs, but may decide nothing until an administrator has read it. */
export function Undecidable({ refusals }: { readonly refusals: readonly RefusalFacts[] }) {
  if (refusals.length === 0) return null;
  return (
    <Alert
      color="yellow"
      title={`Chưa được quyết định: còn ${refusals.length} điểm của luật chưa kiểm chứng`}
      data-no-print
    >
      <Text size="sm">
        Đợt chính thức chỉ chấm điểm và quyết định theo những gì đã có người đọc trong văn bản. Quản trị hệ thống đối
        chiếu văn bản gốc và xác nhận từng điểm.
      </Text>
      <details>
        <summary>Xem các điểm này</summary>
        <List size="sm">
          {refusals.map((refusal) => (
            <List.Item key={`${refusal.subject} ${refusal.value}`}>{refusalSentence(refusal)}</List.Item>
          ))}
        </List>
      </details>
    </Alert>
  );
}
