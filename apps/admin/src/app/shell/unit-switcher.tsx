import { useNavigate } from '@tanstack/react-router';
import type { ActingOrganization } from '../../features/access/viewer.ts';
import { tierLabel } from '../../features/unit/unit.labels.ts';
import { useActing } from './acting.tsx';
import classes from './shell.module.css';

/** The organizations that I am a member of; choosing one goes to what waits for it. The tier stands beside. */
export function UnitSwitcher({ organization }: { readonly organization: ActingOrganization }) {
  const { viewer } = useActing();
  const navigate = useNavigate();
  const organizations = viewer?.members.map((member) => member.organization) ?? [];
  const choose = (id: string) => {
    const chosen = organizations.find((each) => each.id === id);
    if (!chosen) return;
    navigate({
      to: '/don-vi/$unitKey/viec-can-lam',
      params: { unitKey: chosen.unit.key },
      search: (before) => ({ ...before, organizationId: chosen.id }),
    });
  };
  return (
    <div className={classes['switcher']}>
      <select
        aria-label="Đơn vị tôi làm việc"
        value={organization.id}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {organizations.map(({ id, name, unit }) => (
          <option key={id} value={id}>
            {name.includes(unit.name) ? name : `${name} – ${unit.fullName}`}
          </option>
        ))}
      </select>
      <span className={classes['tier']}>Cấp {tierLabel(organization.unit.tier).toLowerCase()}</span>
    </div>
  );
}
