import type { FactPlaces } from '@bacthang/documents';
import { Anchor, Group, Text } from '@mantine/core';
import type { RefusalFacts } from '../../../lib/refusal.labels.ts';
import { FactsForm } from '../../plan/facts.form.tsx';
import type { Work } from '../work/work.ts';
import { factId } from './passages.ts';
import { FACT_NAMES } from './reading.labels.ts';
import classes from './reading.module.css';

interface FactsPanelProps {
  readonly work: Work;
  readonly onChange: (work: Work) => void;
  readonly refusals: readonly RefusalFacts[];
  readonly onShow: (id: string) => void;
}

/** The title block as it was read, to be put right; each fact leads to where it stands. */
export function FactsPanel({ work, onChange, refusals, onShow }: FactsPanelProps) {
  const facts = Object.keys(FACT_NAMES) as (keyof FactPlaces)[];
  return (
    <section className={classes['group']} aria-labelledby="nhom-facts">
      <h2 id="nhom-facts" className={classes['groupTitle']}>
        Tên, số, ngày, giai đoạn
      </h2>
      <Group gap="xs" mb="xs">
        <Text size="sm" c="dimmed">
          Xem trong văn bản:
        </Text>
        {facts.map((fact) =>
          work.factPlaces[fact] ? (
            <Anchor
              key={fact}
              size="sm"
              underline="always"
              href={`#doan-${work.factPlaces[fact].paragraph}`}
              id={`hieu-${factId(fact)}`}
              onClick={(event) => {
                event.preventDefault();
                onShow(factId(fact));
              }}
            >
              {FACT_NAMES[fact]}
            </Anchor>
          ) : (
            <Text key={fact} size="sm" c="dimmed">
              {FACT_NAMES[fact]}: không thấy
            </Text>
          ),
        )}
      </Group>
      {work.issuer && (
        <Text size="sm" mb="xs">
          Cơ quan ban hành theo văn bản: <strong>{work.issuer}</strong>
        </Text>
      )}
      <FactsForm
        value={work.facts}
        onChange={(next) => onChange({ ...work, facts: next })}
        refusals={refusals.filter(({ path }) => path[0] === 'facts')}
      />
    </section>
  );
}
