import type { Standing, WhatIf } from '@bacthang/domain/cascade';
import { SegmentedControl, Text, Title, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { formatInteger } from '../../../lib/format.ts';
import { Empty } from '../../../ui/empty.tsx';
import { TableScroll } from '../../../ui/table-scroll.tsx';
import { WITHIN_PAGE } from '../../../ui/within-page.ts';
import { reliance, sumText } from '../add-up/add-up.labels.ts';
import type { CarriedTarget } from '../add-up/carriers.documents.ts';
import classes from '../work-table.module.css';
import { UnitLine } from './unit-line.tsx';
import { bySeverity, standingsBySeverity } from './what-if.draft.ts';
import { outcomeSentence, standingLook } from './what-if.labels.ts';

interface OutcomeProps {
  readonly found: WhatIf;
  readonly target: CarriedTarget;
  readonly names: ReadonlyMap<string, string>;
  readonly whole: string;
}

/** What the change would do: to the sum, and to each unit below. */
export function Outcome({ found: { before, after, units }, target, names, whole }: OutcomeProps) {
  const [only, setOnly] = useState<Standing | null>(null);
  const { indicator, carriers } = target;
  const years = [...new Set([...before, ...after].map(({ year }) => year))].toSorted((a, b) => a - b);
  const shown = bySeverity(units, only);
  const carrierOf = new Map(carriers.map((carrier) => [carrier.unitKey, carrier]));
  const countOf = (standing: Standing) => units.filter((unit) => unit.standing === standing).length;
  const present = standingsBySeverity.filter((standing) => countOf(standing) > 0);
  return (
    <>
      <section aria-labelledby="tong">
        <Title order={2} size="h4" id="tong" mb="xs">
          Cả {whole}
        </Title>
        <TableScroll label="Tổng trước và sau" flat>
          <table className={classes['table']}>
            <caption>
              <VisuallyHidden>Tổng của các đơn vị trước và sau khi đổi</VisuallyHidden>
            </caption>
            <thead>
              <tr>
                <th scope="col">Năm</th>
                <th scope="col">Đang có</th>
                <th scope="col">Nếu đổi</th>
              </tr>
            </thead>
            <tbody>
              {years.map((year) => {
                const [was, will] = [before, after].map((sums) => sums.find((sum) => sum.year === year));
                return (
                  <tr key={year}>
                    <th scope="row">{year}</th>
                    <td>
                      <span className={classes['label']}>Đang có</span>
                      {was ? sumText(was, indicator) : 'không đến hạn'}
                    </td>
                    <td aria-live="polite">
                      <span className={classes['label']}>Nếu đổi</span>
                      {will ? <strong>{sumText(will, indicator)}</strong> : 'không đến hạn'}
                      {will && <div className={classes['dim']}>{reliance(will, units.length).join('; ')}.</div>}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </TableScroll>
      </section>
      <section aria-labelledby="don-vi">
        <Title order={2} size="h4" id="don-vi" mb="xs">
          Các đơn vị
        </Title>
        <Text size="sm" mb="xs" role="status">
          {outcomeSentence(units)}
        </Text>
        {units.length === 0 ? (
          <Empty what="Chỉ tiêu này không gửi đến đơn vị nào bên dưới." />
        ) : (
          <>
            <SegmentedControl
              aria-label="Đơn vị nào"
              size="xs"
              mb="xs"
              style={WITHIN_PAGE}
              value={only ?? 'all'}
              onChange={(value) => setOnly(present.find((known) => known === value) ?? null)}
              data={[
                { value: 'all', label: `Tất cả (${formatInteger(units.length)})` },
                ...present.map((value) => ({
                  value,
                  label: `${standingLook(value).label} (${formatInteger(countOf(value))})`,
                })),
              ]}
            />
            <TableScroll label="Các đơn vị sau khi đổi">
              <table className={classes['table']}>
                <caption>
                  <VisuallyHidden>Các đơn vị, đơn vị cần xem trước đứng trước</VisuallyHidden>
                </caption>
                <thead>
                  <tr>
                    <th scope="col">Đơn vị</th>
                    <th scope="col">Đã trả lời</th>
                    <th scope="col">Đang so với chỉ tiêu</th>
                    <th scope="col">Nếu đổi</th>
                    <th scope="col">Phải làm gì</th>
                  </tr>
                </thead>
                <tbody>
                  {shown.map((unit) => (
                    <UnitLine
                      key={unit.unitId}
                      unit={unit}
                      name={names.get(unit.unitId) ?? unit.unitId}
                      carrier={carrierOf.get(unit.unitId)}
                      target={target}
                    />
                  ))}
                </tbody>
              </table>
            </TableScroll>
          </>
        )}
      </section>
    </>
  );
}
