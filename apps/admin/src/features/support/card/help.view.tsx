import { Button, Group } from '@mantine/core';
import { type ComponentProps, lazy, Suspense, useState } from 'react';
import { spanText } from '../../household/card/household.text.ts';
import type { GivenFacts, HelpFacts, NeedFacts } from '../support.documents.ts';
import { CAUSES, supportKindLabel } from '../support.labels.ts';
import { GivenTable } from './given.view.tsx';
import { useKinds } from './kind-fields.tsx';
import { NeedsTable } from './needs.view.tsx';

const CausesDialog = lazy(() => import('./causes.dialog.tsx'));
const NeedDialog = lazy(() => import('./need.dialog.tsx'));
const EndNeedDialog = lazy(() => import('./end-need.dialog.tsx'));
const GivenDialog = lazy(() => import('./given.dialog.tsx'));
const WithdrawDialog = lazy(() => import('./withdraw.dialog.tsx'));

type Doing =
  | { readonly what: 'causes' | 'need' }
  | { readonly what: 'give'; readonly corrects: GivenFacts | null }
  | { readonly what: 'endNeed'; readonly need: NeedFacts }
  | { readonly what: 'withdraw'; readonly given: GivenFacts };

interface HelpProps {
  readonly household: HelpFacts;
  readonly editable: boolean;
  readonly onChanged: () => void;
}

/** From cause to help: why it is poor, what it needs, and what it was given. */
export function Help({ household, editable, onChanged }: HelpProps) {
  const [doing, setDoing] = useState<Doing | null>(null);
  const { kinds } = useKinds('');
  const { causes, causeHistory, suggestedSupport } = household;
  const former = causeHistory.filter(({ to }) => to !== null);
  const close = () => setDoing(null);
  const recorded = () => {
    close();
    onChanged();
  };
  const add = (label: string, next: Doing, props: ComponentProps<typeof Button> = {}) =>
    editable && (
      <Button size="compact-sm" variant="default" data-no-print onClick={() => setDoing(next)} {...props}>
        {label}
      </Button>
    );
  return (
    <>
      <Group gap="sm" align="baseline">
        <h2>Nguyên nhân nghèo</h2>
        {add('Ghi nguyên nhân…', { what: 'causes' })}
      </Group>
      <p>
        {causes.map((cause) => CAUSES[cause]).join(', ') || 'Chưa ghi nguyên nhân nào'}.
        {former.length > 0 &&
          ` Trước đây: ${former.map((span) => `${CAUSES[span.cause]} (${spanText(span)})`).join('; ')}.`}
      </p>
      <Group gap="sm" align="baseline">
        <h2>Nhu cầu</h2>
        {add('Ghi nhu cầu…', { what: 'need' })}
      </Group>
      {suggestedSupport.length > 0 && (
        <p>
          Hợp với nguyên nhân:{' '}
          {suggestedSupport
            .map((code) => supportKindLabel(kinds.find((kind) => kind.code === code) ?? { code }))
            .join(', ')}{' '}
          (gợi ý, chưa phải nhu cầu đã ghi).
        </p>
      )}
      <NeedsTable needs={household.needs} onEnd={editable ? (need) => setDoing({ what: 'endNeed', need }) : null} />
      <Group gap="sm" align="baseline">
        <h2>Hỗ trợ đã nhận</h2>
        {add('Ghi hỗ trợ…', { what: 'give', corrects: null })}
      </Group>
      <GivenTable
        supports={household.supports}
        acts={
          editable
            ? {
                onCorrect: (corrects) => setDoing({ what: 'give', corrects }),
                onWithdraw: (given) => setDoing({ what: 'withdraw', given }),
              }
            : null
        }
      />
      <Suspense>
        {doing?.what === 'causes' && <CausesDialog household={household} onClose={close} onRecorded={recorded} />}
        {doing?.what === 'need' && <NeedDialog household={household} onClose={close} onRecorded={recorded} />}
        {doing?.what === 'endNeed' && <EndNeedDialog need={doing.need} onClose={close} onRecorded={recorded} />}
        {doing?.what === 'give' && (
          <GivenDialog household={household} corrects={doing.corrects} onClose={close} onRecorded={recorded} />
        )}
        {doing?.what === 'withdraw' && <WithdrawDialog given={doing.given} onClose={close} onRecorded={recorded} />}
      </Suspense>
    </>
  );
}
