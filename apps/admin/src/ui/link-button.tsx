import { Anchor, type AnchorProps, Button, type ButtonProps } from '@mantine/core';
import { createLink } from '@tanstack/react-router';
import type { ComponentProps } from 'react';

type AnchorElementProps = Omit<ComponentProps<'a'>, 'color' | 'style'>;

/** A link that looks like a button, with the router's typed address. */
export const LinkButton = createLink((props: ButtonProps & AnchorElementProps) => <Button component="a" {...props} />);

/** A link in running text. */
export const LinkText = createLink((props: AnchorProps & AnchorElementProps) => (
  <Anchor inherit underline="always" {...props} />
));
