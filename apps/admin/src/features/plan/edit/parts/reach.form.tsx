import { Button, List, Stack, Text } from '@mantine/core';
import { formatInteger } from '../../../../lib/format.ts';
import { OrganizationFinder } from '../../../unit/organization-finder.tsx';
import type { PartFormProps } from './part-form.ts';

interface ReachFormProps extends PartFormProps<'reach'> {
  /** How many organizations the stored draft reaches. */
  readonly count: number;
}

/** To whom the plan goes: a rule, and exceptions by hand on both sides. */
export function ReachForm({ value, onChange, count }: ReachFormProps) {
  const { included, excluded } = value;
  const named = new Set([...included, ...excluded].map(({ id }) => id));
  return (
    <Stack gap="sm">
      <Text size="sm">
        Theo quy tắc: các cơ quan cùng hệ thống (Đảng hoặc chính quyền) ở cấp ngay dưới. Bản đã lưu đến{' '}
        <strong>{formatInteger(count)} cơ quan</strong>.
      </Text>
      <Exceptions
        title="Thêm ngoài quy tắc"
        rows={included}
        onRemove={(id) => onChange({ ...value, included: included.filter((each) => each.id !== id) })}
      />
      <Exceptions
        title="Không giao, dù quy tắc có"
        rows={excluded}
        onRemove={(id) => onChange({ ...value, excluded: excluded.filter((each) => each.id !== id) })}
      />
      <OrganizationFinder hidden={named}>
        {(organization) => (
          <>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`Thêm ${organization.name}`}
              onClick={() => onChange({ ...value, included: [...included, organization] })}
            >
              Thêm
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              aria-label={`Không giao ${organization.name}`}
              onClick={() => onChange({ ...value, excluded: [...excluded, organization] })}
            >
              Không giao
            </Button>
          </>
        )}
      </OrganizationFinder>
    </Stack>
  );
}

interface ExceptionsProps {
  readonly title: string;
  readonly rows: readonly { readonly id: string; readonly name: string }[];
  readonly onRemove: (id: string) => void;
}

function Exceptions({ title, rows, onRemove }: ExceptionsProps) {
  if (rows.length === 0) return null;
  return (
    <div>
      <Text size="sm" fw={600}>
        {title}
      </Text>
      <List size="sm">
        {rows.map(({ id, name }) => (
          <List.Item key={id}>
            {name}{' '}
            <Button size="compact-xs" variant="default" aria-label={`Bỏ ${name}`} onClick={() => onRemove(id)}>
              Bỏ
            </Button>
          </List.Item>
        ))}
      </List>
    </div>
  );
}
