import type { ProcedureTermName } from '@bacthang/domain/review';
import { List, Text } from '@mantine/core';
import { Chip } from '../../../ui/chip.tsx';
import { procedureName, standardName } from '../review.labels.ts';
import classes from '../review.module.css';
import { type BasisLine, citationText, type RoundBasis } from './basis.ts';
import type { StandardBasis } from './open-round.page.tsx';

const TERMS: Readonly<Record<ProcedureTermName, (value: number) => string>> = {
  agreeingPercent: (value) => `từ ${value}% số người dự họp thôn đồng ý`,
  posting: (value) => `niêm yết ${value} ngày làm việc`,
  recheck: (value) => `phúc tra trong ${value} ngày làm việc`,
  recheckPosting: (value) => `niêm yết kết quả phúc tra ${value} ngày làm việc`,
  opinion: (value) => `cấp trên trả lời trong ${value} ngày làm việc`,
  decision: (value) => `quyết định trong ${value} ngày (rà soát thường xuyên)`,
};

interface BasisViewProps {
  readonly basis: RoundBasis;
  readonly standards: readonly StandardBasis[];
}

/** By what law the round will be run, each line with where it was read, and what nobody has confirmed. */
export function BasisView({ basis, standards }: BasisViewProps) {
  const { standard, procedure, terms, policyYear } = basis;
  const open =
    standards.find(({ code }) => code === standard?.value)?.parameters.filter((parameter) => parameter.open) ?? [];
  return (
    <section aria-labelledby="can-cu">
      <h2 id="can-cu">Căn cứ của đợt này</h2>
      <dl className={classes['facts']}>
        <dt>Chuẩn dùng</dt>
        <dd>
          {standard ? (
            <Line line={standard} name={standardName(standard.value)} />
          ) : (
            'chưa tìm thấy chuẩn áp dụng vào ngày này'
          )}
        </dd>
        <dt>Quy trình</dt>
        <dd>
          {procedure ? (
            <Line line={procedure} name={procedureName(procedure.value)} />
          ) : (
            'chưa tìm thấy quy trình áp dụng vào ngày này'
          )}
        </dd>
        <dt>Danh sách dùng cho</dt>
        <dd>năm {policyYear}</dd>
      </dl>
      <List size="sm" mt="xs">
        {terms.map(([name, term]) => (
          <List.Item key={name}>
            {TERMS[name](term.value)} ({citationText(term.citation)}) {!term.verified && <Doubt />}
          </List.Item>
        ))}
      </List>
      {open.length > 0 && (
        <details>
          <summary>
            {open.length} số và lời văn của chuẩn chưa ai xác nhận: đợt chính thức chưa chấm điểm và quyết định được cho
            đến khi quản trị hệ thống xác nhận
          </summary>
          <List size="sm">
            {open.map(({ key, value, citation }) => (
              <List.Item key={key}>
                {key}: {value.length > 0 ? value.join(', ') : 'không tìm thấy'} ({citationText(citation)})
              </List.Item>
            ))}
          </List>
        </details>
      )}
    </section>
  );
}

function Line({ line, name }: { readonly line: BasisLine<string>; readonly name: string }) {
  return (
    <>
      {name}{' '}
      <Text span size="sm" c="dimmed">
        ({citationText(line.citation)})
      </Text>{' '}
      {!line.verified && <Doubt />}
    </>
  );
}

const Doubt = () => (
  <Chip tone="wait" icon="info">
    bản phát hành chưa đối chiếu văn bản gốc
  </Chip>
);
