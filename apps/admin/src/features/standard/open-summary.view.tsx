import { Alert, List } from '@mantine/core';
import { procedureLabel } from '../../lib/parameter.labels.ts';
import type { Procedure, Standard } from './standard.documents.ts';
import { type IncomeWay, openFor, WAYS } from './standard.labels.ts';

interface OpenSummaryProps {
  readonly standard: Standard;
  readonly procedure: Procedure | null;
}

/** What still keeps an official round from being decided by this standard and procedure, for each way of testing income. */
export function OpenSummary({ standard: { code, parameters }, procedure }: OpenSummaryProps) {
  const facts = procedure?.facts.filter(({ open }) => open) ?? [];
  const ways = (Object.keys(WAYS) as readonly IncomeWay[]).map((way) => ({
    way,
    count: openFor(parameters, way).length,
  }));
  const clear = procedure !== null && facts.length === 0 && ways.every(({ count }) => count === 0);
  return (
    <Alert mt="md" color={clear ? 'terrace' : 'yellow'} title={`Đợt rà soát chính thức theo ${code}`}>
      <List size="sm">
        {ways.map(({ way, count }) => (
          <List.Item key={way}>
            Xếp loại {WAYS[way]}:{' '}
            {count === 0 ? 'mọi tham số cần dùng đã đủ chắc chắn' : `còn ${count} tham số chưa xác nhận`}.
          </List.Item>
        ))}
        <List.Item>
          Quy trình:{' '}
          {procedure === null
            ? 'chưa tìm thấy văn bản nào áp dụng vào ngày này'
            : facts.length === 0
              ? 'mọi nội dung đã đủ chắc chắn'
              : `chưa xác nhận ${facts.map(({ key }) => procedureLabel(key).toLowerCase()).join('; ')}`}
          .
        </List.Item>
      </List>
    </Alert>
  );
}
