import { may, type Operation, ofOrganization } from '@bacthang/domain';
import { builder } from '../../graphql/builder.ts';
import type { Context } from '../../graphql/context.ts';

async function viewerMay(
  context: Context,
  operation: Operation,
  { organizationId }: { organizationId: string },
): Promise<boolean> {
  return may(await context.actor(), operation, ofOrganization(organizationId));
}

export const PlanNode = builder.prismaNode('Plan', {
  id: { field: 'id' },
  nullable: true,
  select: { id: true },
  description: 'Kế hoạch, nghị quyết of one organization for one unit. What it says stands in its revisions.',
  fields: (t) => ({
    organization: t.relation('organization', { description: 'Who issues it.' }),
    unit: t.relation('unit', { description: 'The unit it is for.' }),
    viewerCanEdit: t.boolean({
      description: 'Whether you may start, change and discard its draft.',
      select: { organizationId: true },
      resolve: (plan, _args, context) => viewerMay(context, 'plan.edit', plan),
    }),
    viewerCanPublish: t.boolean({
      description: 'Whether you may publish its draft.',
      select: { organizationId: true },
      resolve: (plan, _args, context) => viewerMay(context, 'plan.publish', plan),
    }),
    viewerCanDecideConsent: t.boolean({
      description: "Whether you may decide on relaxed answers of the units below to this plan's targets.",
      select: { organizationId: true },
      resolve: (plan, _args, context) => viewerMay(context, 'consent.decide', plan),
    }),
  }),
});
