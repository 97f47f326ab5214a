import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { Empty } from '../../../ui/empty.tsx';
import { QueryView } from '../../../ui/query-view.tsx';
import {
  type AssignmentHead,
  type AssignTarget,
  SharesQuery,
  type SheetFacts,
  SheetQuery,
} from './assign.documents.ts';
import { AssignEditor, type AssignShown } from './assign-editor.tsx';
import { readSheet } from './sheet.ts';

interface AssignSheetProps {
  readonly target: AssignTarget;
  /** All of the plan that can be shared out. */
  readonly targets: readonly AssignTarget[];
  readonly year: number;
  readonly unitName: string;
  readonly shown: AssignShown;
  readonly onShow: (change: AssignShown) => void;
}

/** One target for one year: its units, and the draft or what is in force. */
export function AssignSheet(props: AssignSheetProps) {
  const { target, year, unitName } = props;
  const variables = { targetId: target.id, year };
  const [state, ask] = useQuery({ query: SheetQuery, variables, requestPolicy: 'cache-and-network' });
  const refresh = () => ask({ requestPolicy: 'network-only' });
  return (
    <QueryView state={state} retry={refresh}>
      {({ assignmentSheet: facts }) => {
        if (facts === null)
          return (
            <Empty what="Chưa mở được bảng giao cho chỉ tiêu và năm này.">
              Kế hoạch vừa có bản mới hơn, hoặc bạn không còn quyền giao. Tải lại trang để xem bản mới nhất.
            </Empty>
          );
        if (facts.units.length === 0)
          return (
            <Empty what={`Không có đơn vị nào bên dưới ${unitName} nhận kế hoạch này.`}>
              Thêm nơi nhận ở mục “Gửi đến” khi soạn bản mới của kế hoạch.
            </Empty>
          );
        return <Opened {...props} facts={facts} refresh={refresh} />;
      }}
    </QueryView>
  );
}

interface OpenedProps extends AssignSheetProps {
  readonly facts: SheetFacts;
  readonly refresh: () => void;
}

/** The table begins with the draft, or what is in force, as it was when it was opened. */
function Opened(props: OpenedProps) {
  const [first] = useState<AssignmentHead | null>(() => props.facts.assignments[0] ?? null);
  return first ? <WithShares {...props} id={first.id} /> : <Editor {...props} first={null} />;
}

function WithShares({ id, ...props }: OpenedProps & { readonly id: string }) {
  // What is cached may be what somebody has changed since, under a version that the sheet already knows.
  const [state, ask] = useQuery({ query: SharesQuery, variables: { id }, requestPolicy: 'network-only' });
  return (
    <QueryView state={state} retry={() => ask({ requestPolicy: 'network-only' })}>
      {({ node }) => <Editor {...props} first={node?.__typename === 'Assignment' ? node : null} />}
    </QueryView>
  );
}

function Editor({
  facts,
  target,
  targets,
  unitName,
  shown,
  onShow,
  refresh,
  first,
}: OpenedProps & { readonly first: Parameters<typeof AssignEditor>[0]['first'] }) {
  const sheet = useMemo(() => readSheet(facts, target.indicator), [facts, target.indicator]);
  return (
    <AssignEditor
      sheet={sheet}
      targetId={target.id}
      targets={targets}
      statement={target.statement}
      unitName={unitName}
      first={first}
      published={facts.assignments.filter(({ state }) => state === 'PUBLISHED')}
      mayPublish={facts.viewerCanPublish}
      shown={shown}
      onShow={onShow}
      refresh={refresh}
    />
  );
}
