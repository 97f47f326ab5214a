import { Alert, Button, List, SegmentedControl } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { AskTwice } from '../../../ui/ask-twice.tsx';
import { Refusals } from '../../../ui/refusals.tsx';
import { useFirstError } from '../../../ui/use-first-error.ts';
import { BeginDialog } from '../begin/begin.dialog.tsx';
import { useBegin } from '../begin/use-begin.ts';
import { GROUPS } from '../work/finding.ts';
import type { Known } from '../work/known.ts';
import { count, type Work } from '../work/work.ts';
import { DocumentPane } from './document.pane.tsx';
import { FactsPanel } from './facts.panel.tsx';
import { GroupPanel } from './group.panel.tsx';
import { passagesOf } from './passages.ts';
import { doubtSentence } from './reading.labels.ts';
import classes from './reading.module.css';
import { SharesPanel } from './shares.panel.tsx';

interface WorkViewProps {
  readonly work: Work;
  readonly onChange: (work: Work) => void;
  readonly organization: { readonly id: string; readonly name: string };
  readonly known: Known;
  readonly onEnd: () => Promise<void>;
}

type Pane = 'document' | 'findings';
const PANES = [
  { value: 'findings', label: 'Đã hiểu' },
  { value: 'document', label: 'Văn bản' },
];

/** The document beside what was understood of it: each leads to the other. On a phone one of the two is seen. */
export function WorkView({ work, onChange, organization, known, onEnd }: WorkViewProps) {
  const [active, setActive] = useState<string | null>(null);
  const [pane, setPane] = useState<Pane>('findings');
  const [isAsking, setAsking] = useState(false);
  const { findings, factPlaces, shares } = work;
  const passages = useMemo(() => passagesOf({ findings, factPlaces, shares }), [findings, factPlaces, shares]);

  const go = useCallback((to: Pane, id: string, place: string) => {
    setActive(id);
    setPane(to);
    requestAnimationFrame(() => {
      const target = document.getElementById(place);
      target?.scrollIntoView({ block: 'center' });
      target?.focus({ preventScroll: true });
    });
  }, []);
  const toFinding = useCallback((id: string) => go('findings', id, `hieu-${id}`), [go]);
  const toDocument = (id: string) => {
    const passage = passages.find((each) => each.id === id);
    if (passage) go('document', id, `doan-${passage.position.paragraph}`);
  };
  const { place, toFirstError } = useFirstError<HTMLDivElement>();
  const toTitleBlock = () => {
    setPane('findings');
    toFirstError();
  };
  const begin = useBegin({ work, organization, known, toFinding, toTitleBlock, onDone: onEnd });
  const next = findings.find(({ verdict }) => verdict === 'undecided');

  return (
    <div ref={place}>
      <div className={classes['bar']}>
        <output className={classes['counts']}>
          Nhận {count(findings, 'accepted')} · Bỏ {count(findings, 'rejected')} ·{' '}
          <strong>Chưa quyết định {count(findings, 'undecided')}</strong>
        </output>
        {next && (
          <Button size="xs" variant="default" onClick={() => toFinding(next.id)}>
            Đến điều chưa quyết định
          </Button>
        )}
        <Button size="xs" onClick={() => (begin.isReady() ? setAsking(true) : undefined)}>
          Lập bản thảo…
        </Button>
        <AskTwice
          label="Đọc văn bản khác"
          name="Đọc văn bản khác, bỏ những gì đã quyết định"
          sure="Bỏ và đọc văn bản khác"
          onSure={onEnd}
        />
      </div>
      <Refusals title="Chưa lập được bản thảo" refusals={begin.refusals} />
      {work.doubts.length > 0 && (
        <Alert color="yellow" title="Cần xem lại" my="sm">
          <List size="sm">
            {work.doubts.map((doubt) => (
              <List.Item key={doubt.code}>{doubtSentence(doubt)}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      <SegmentedControl
        className={classes['switch'] ?? ''}
        aria-label="Phần đang xem"
        fullWidth
        data={PANES}
        value={pane}
        onChange={(next) => setPane(next as Pane)}
      />
      <div className={classes['columns']} data-shown={pane}>
        <DocumentPane paragraphs={work.paragraphs} passages={passages} active={active} onOpen={toFinding} />
        <section className={classes['findings']} aria-label="Những điều đã hiểu" data-pane="findings">
          <FactsPanel work={work} onChange={onChange} refusals={begin.refusals} onShow={toDocument} />
          {GROUPS.map((group) => (
            <GroupPanel
              key={group}
              group={group}
              work={work}
              known={known}
              active={active}
              refusedOf={begin.refusedOf}
              onChange={onChange}
              onShow={toDocument}
            />
          ))}
          <SharesPanel shares={shares} active={active} onShow={toDocument} />
        </section>
      </div>
      {isAsking && (
        <BeginDialog
          work={work}
          organization={organization}
          isBusy={begin.isBusy}
          onClose={() => setAsking(false)}
          onSure={async (parentIds) => {
            await begin.begin(parentIds);
            setAsking(false);
          }}
        />
      )}
    </div>
  );
}
