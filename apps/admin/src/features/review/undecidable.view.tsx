import { Alert, List, Text } from '@mantine/core';
import { type RefusalFacts, refusalSentence } from '../../lib/refusal.labels.ts';
import { unconfirmedPoint } from '../../lib/unconfirmed.text.ts';
import { fromWire } from '../../lib/wire.ts';
import { LinkText } from '../../ui/link-button.tsx';
import type { RoundFacts } from './review.documents.ts';

interface UndecidableProps {
  readonly refusals: readonly RefusalFacts[];
  readonly round: Pick<RoundFacts, 'standardCode' | 'openedOn'>;
}

/** What of the law nobody has confirmed: the round runs, but may decide nothing until an administrator has read it. */
export function Undecidable({ refusals, round }: UndecidableProps) {
  const law = { standard: round.standardCode, on: round.openedOn };
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
      <Text size="sm">
        <LinkText to="/quan-tri/chuan-ngheo" search={{ ...law, open: true }}>
          Xem từng điểm trên trang Chuẩn nghèo
        </LinkText>
      </Text>
      <details>
        <summary>Xem các điểm này</summary>
        <List size="sm">
          {refusals.map((refusal) => (
            <List.Item key={`${refusal.path.join('.')} ${refusal.value}`}>{pointOf(refusal)}</List.Item>
          ))}
        </List>
      </details>
    </Alert>
  );
}

const pointOf = (refusal: RefusalFacts): string =>
  fromWire(refusal.code) === 'parameterUnconfirmed' ? unconfirmedPoint(refusal) : refusalSentence(refusal);
