import { Button, type ButtonProps, Group } from '@mantine/core';

interface FormButtonsProps extends Pick<ButtonProps, 'color' | 'loading'> {
  /** What sending the form does, as a verb. */
  readonly submit: string;
  readonly onCancel: () => void;
}

/** The end of a form in a dialog: do it, or let it be. */
export function FormButtons({ submit, onCancel, ...looks }: FormButtonsProps) {
  return (
    <Group>
      <Button type="submit" {...looks}>
        {submit}
      </Button>
      <Button variant="default" onClick={onCancel}>
        Thôi
      </Button>
    </Group>
  );
}
