import { graphql } from '@bacthang/contract';
import { Alert, Button, Stack, Text } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useMutation, useQuery } from 'urql';
import { notify } from '../../lib/notify.ts';
import { whyNot } from '../../lib/why-not.ts';
import { StartRevisionMutation } from '../plan/start-revision.ts';
import { commitmentSentence } from '../target/commitment.labels.ts';
import { ExchangeFacts } from './exchange.fragment.ts';
import { Exchange } from './exchange.view.tsx';

const ReceivedProposalsQuery = graphql(
  `
    query ReceivedProposals($planId: ID!) {
      plan(id: $planId) {
        id
        viewerCanEdit
        draft {
          id
        }
        latest {
          id
          number
          inheritedTargets {
            state
            target {
              id
              statement
              indicator {
                id
                unit
                direction
                valueType
              }
            }
            answer {
              id
              consent {
                ...ExchangeFacts
              }
            }
          }
        }
      }
    }
  `,
  [ExchangeFacts],
);

/** Figures proposed from above for answers that are published already: they are taken in a new revision. */
export function ReceivedProposals({ planId }: { readonly planId: string }) {
  const [{ data }] = useQuery({ query: ReceivedProposalsQuery, variables: { planId } });
  const navigate = useNavigate();
  const [{ fetching }, startRevision] = useMutation(StartRevisionMutation);
  const plan = data?.plan;
  if (!plan?.latest || plan.draft || !plan.viewerCanEdit) return null;
  const received = plan.latest.inheritedTargets.filter(({ state }) => state === 'PROPOSAL_RECEIVED');
  if (received.length === 0) return null;

  const start = async () => {
    const { data: started, error } = await startRevision({ input: { planId } });
    const result = started?.startRevision;
    if (result?.__typename === 'StartRevisionSuccess') {
      return navigate({
        to: '/ke-hoach/$planId/tra-loi',
        params: { planId },
        search: (kept) => ({ ...kept, filter: 'proposed' }),
      });
    }
    return notify({ color: 'red', title: 'Chưa mở được bản mới', message: whyNot(result?.refusals, error) });
  };
  return (
    <Alert color="blue" title={`Cấp trên đề nghị mức khác cho ${received.length} chỉ tiêu`} mb="md" data-no-print>
      <Stack gap="sm">
        {received.map(({ target, answer }) => (
          <div key={target.id}>
            <Text size="sm" fw={600}>
              {target.statement}
            </Text>
            {answer?.consent?.proposal && (
              <Text size="sm">Mức được đề nghị: {commitmentSentence(answer.consent.proposal, target.indicator)}</Text>
            )}
            {answer?.consent && <Exchange consent={answer.consent} indicator={target.indicator} />}
          </div>
        ))}
        <Text size="sm">
          Bản số {plan.latest.number} đã ban hành và không đổi nữa. Muốn nhận mức này hoặc trả lời lại, cần soạn bản
          mới.
        </Text>
        <Button w="max-content" loading={fetching} onClick={start}>
          Soạn bản mới để trả lời
        </Button>
      </Stack>
    </Alert>
  );
}
