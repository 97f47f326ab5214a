import { Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';
import classes from './entrance.module.css';

interface EntranceProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** The page outside the shell: one form in the middle. */
export function Entrance({ title, children }: EntranceProps) {
  useEffect(() => {
    document.title = `${title} · Bậc Thang`;
  }, [title]);
  return (
    <main className={classes['entrance']}>
      <Paper withBorder p="xl" className={classes['card']}>
        <Stack gap="md">
          <div>
            <Text c="terrace" fw={700}>
              Bậc Thang
            </Text>
            <Title order={1}>{title}</Title>
          </div>
          {children}
        </Stack>
      </Paper>
      <p className={classes['motto']}>Kế hoạch giảm nghèo đi xuống từng cấp, kết quả trở về từng bậc.</p>
    </main>
  );
}
