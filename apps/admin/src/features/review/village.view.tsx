import type { HouseholdClass, ReviewStep } from '@bacthang/domain';
import { Group, NativeSelect, Stack } from '@mantine/core';
import { formatInteger } from '../../lib/format.ts';
import { fromWire, type UpperSnake } from '../../lib/wire.ts';
import { LinkButton, LinkText } from '../../ui/link-button.tsx';
import { Page } from '../../ui/page.tsx';
import { CaseTable } from './case-table.tsx';
import type { ReviewRights } from './review.access.ts';
import { CLASS_LOOKS, roundName, STEP_LOOKS } from './review.labels.ts';
import classes from './review.module.css';
import { nextAct, timelineOf } from './round.timeline.ts';
import { Carry } from './score/carry.view.tsx';
import { Timeline } from './timeline.view.tsx';
import { casesOf, type OpenRound } from './use-cases.ts';

interface CaseFilter {
  readonly step: UpperSnake<ReviewStep> | null;
  readonly class: UpperSnake<HouseholdClass> | null;
}

interface VillageViewProps {
  readonly round: OpenRound;
  readonly villageKey: string;
  readonly rights: ReviewRights;
  readonly filter: CaseFilter;
  readonly onFilter: (filter: CaseFilter) => void;
}

export function VillageView({ round, villageKey, rights, filter, onFilter }: VillageViewProps) {
  const cases = casesOf(round);
  const shown = cases.filter(
    (each) =>
      (filter.step === null || each.step === filter.step) && (filter.class === null || each.class === filter.class),
  );
  const params = { unitKey: round.unit.key, roundId: round.id, villageKey };
  const steps = timelineOf(cases);
  const may = (act: string) => steps.some((step) => step.act === act && step.allowed > 0);
  const next = nextAct(steps)?.act;
  const toScore = cases.filter(({ nextSteps }) => nextSteps.some(({ act, allowed }) => act === 'SCORE' && allowed));
  const looks = (act: string) => ({ variant: next === act ? 'filled' : 'default' });
  return (
    <Page
      title={cases[0]?.village.name ?? ''}
      above={
        <LinkText to="/don-vi/$unitKey/ra-soat/$roundId" params={params}>
          {roundName(round)}, {round.unit.fullName}
        </LinkText>
      }
      below={`${formatInteger(cases.length)} hộ`}
      actions={
        rights.mayEdit && (
          <>
            {may('meet') && (
              <LinkButton
                to="/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey/hop"
                params={params}
                {...looks('meet')}
              >
                Ghi kết quả họp thôn
              </LinkButton>
            )}
            <LinkButton
              to="/don-vi/$unitKey/ra-soat/$roundId/thon/$villageKey/niem-yet"
              params={params}
              {...looks('post')}
            >
              Niêm yết
            </LinkButton>
          </>
        )
      }
    >
      <div className={classes['columns']}>
        <Stack gap="sm">
          <Group data-no-print>
            <NativeSelect
              label="Bước"
              value={filter.step ?? ''}
              onChange={({ currentTarget }) =>
                onFilter({ ...filter, step: (currentTarget.value || null) as CaseFilter['step'] })
              }
              data={[
                { value: '', label: 'Mọi bước' },
                ...choices(
                  cases.map(({ step }) => step),
                  (step) => STEP_LOOKS[fromWire(step)].label,
                ),
              ]}
            />
            <NativeSelect
              label="Kết quả"
              value={filter.class ?? ''}
              onChange={({ currentTarget }) =>
                onFilter({ ...filter, class: (currentTarget.value || null) as CaseFilter['class'] })
              }
              data={[
                { value: '', label: 'Mọi kết quả' },
                ...choices(
                  cases.flatMap((each) => each.class ?? []),
                  (of) => CLASS_LOOKS[fromWire(of)].label,
                ),
              ]}
            />
          </Group>
          {rights.mayEdit && toScore.length > 0 && <Carry round={round} cases={toScore} />}
          <CaseTable round={round} cases={shown} mayScore={rights.mayEdit} />
        </Stack>
        <aside aria-label="Các bước của thôn">
          <h2>Các bước của thôn</h2>
          <Timeline steps={steps} households={cases.length} />
        </aside>
      </div>
    </Page>
  );
}

function choices<T extends string>(values: readonly T[], label: (value: T) => string) {
  return [...new Set(values)].map((value) => ({ value, label: label(value) }));
}
