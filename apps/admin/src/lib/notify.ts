interface Notice {
  readonly title?: string;
  readonly message: string;
  readonly color?: 'green' | 'red' | 'yellow';
  /** Offered as "Hoàn tác" while the notice stands. */
  readonly undo?: () => void;
}

/** A short notice in the corner, read out by screen readers. The code behind it is loaded with the first one. */
export async function notify(notice: Notice): Promise<void> {
  const { show } = await import('../ui/notices.tsx');
  show(notice);
}
