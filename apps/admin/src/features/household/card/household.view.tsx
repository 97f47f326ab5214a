import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useActing } from '../../../app/shell/acting.tsx';
import { Chip } from '../../../ui/chip.tsx';
import { Page } from '../../../ui/page.tsx';
import { Help } from '../../support/card/help.view.tsx';
import { ClassChip } from '../class-chip.tsx';
import { mayEditHouseholds } from '../household.access.ts';
import type { HouseholdFile } from '../household.documents.ts';
import { PURPOSES, type ReadingPurpose } from '../purpose.labels.ts';
import { CardActions, type CardDialog } from './actions.view.tsx';
import { Addresses } from './addresses.view.tsx';
import classes from './card.module.css';
import { Certificates } from './certificates.view.tsx';
import { ClassHistory } from './class-history.view.tsx';
import { History } from './history.view.tsx';
import { communeOf, hasMovedAway, presenceText } from './household.text.ts';
import { Members } from './members.view.tsx';
import { Readings } from './readings.view.tsx';

const EndDialog = lazy(() => import('./end.dialog.tsx'));
const SendDialog = lazy(() => import('../move/send.dialog.tsx'));
const SplitDialog = lazy(() => import('../move/split.dialog.tsx'));
const WithinDialog = lazy(() => import('../move/within.dialog.tsx'));

interface HouseholdCardProps {
  readonly unitKey: string;
  readonly purpose: ReadingPurpose;
  readonly household: HouseholdFile;
  readonly above: ReactNode;
  readonly onChanged: () => void;
}

/** One household as this viewer may see it: who, where, its class and why, what it got, and who has read this. */
export function HouseholdCard({ unitKey, purpose, household, above, onChanged }: HouseholdCardProps) {
  const { viewer } = useActing();
  const [doing, setDoing] = useState<CardDialog | null>(null);
  const { id, code, headName, synthetic, classHistory, members, allMembers } = household;
  const communeKey = communeOf(household)?.key ?? '';
  const editable = household.ending === null && !hasMovedAway(household) && mayEditHouseholds(viewer, communeKey);
  const close = () => setDoing(null);
  const changed = () => {
    close();
    onChanged();
  };
  const title = `Hộ ${headName ?? code}`;
  return (
    <Page
      title={title}
      above={above}
      below={
        <>
          Mã {code}. {presenceText(household)} <ClassChip value={classHistory[0]?.class ?? null} />{' '}
          {synthetic && <Chip icon="info">Dữ liệu minh họa, không có thật</Chip>}
        </>
      }
      actions={<CardActions unitKey={unitKey} householdId={id} editable={editable} onDo={setDoing} />}
    >
      <p className={classes['logged']}>Lần mở này được ghi lại với mục đích “{PURPOSES[purpose].toLowerCase()}”.</p>
      <h2 className={classes['printed']}>
        {title} ({code}){synthetic && ', dữ liệu minh họa'}
      </h2>
      <h2>Thành viên ({members.length})</h2>
      <Members members={members} all={allMembers} />
      <h2>Nơi ở</h2>
      <Addresses addresses={household.addresses} />
      <h2>Hộ từ đâu đến, đi đâu</h2>
      <History unitKey={unitKey} events={household.history} />
      <h2>Xếp loại qua các đợt rà soát</h2>
      <ClassHistory history={classHistory} />
      <h2>Giấy chứng nhận</h2>
      <Certificates certificates={household.certificates} />
      <Help household={household} editable={editable} onChanged={onChanged} />
      <Readings householdId={id} />
      <Suspense>
        {doing === 'end' && <EndDialog unitKey={unitKey} household={household} onClose={close} onEnded={changed} />}
        {doing === 'send' && <SendDialog household={household} onClose={close} onSent={changed} />}
        {doing === 'split' && (
          <SplitDialog communeKey={communeKey} household={household} onClose={close} onSplit={changed} />
        )}
        {doing === 'within' && (
          <WithinDialog communeKey={communeKey} household={household} onClose={close} onMoved={changed} />
        )}
      </Suspense>
    </Page>
  );
}
