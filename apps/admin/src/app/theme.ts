import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

/** The green of terraced fields, dark enough from shade 6 on to carry white text (AA). */
const terrace: MantineColorsTuple = [
  '#f1f7f3',
  '#deece3',
  '#bdd9c7',
  '#97c3a7',
  '#71ab87',
  '#4b8f66',
  '#2c7549',
  '#1f603b',
  '#174d2f',
  '#103a23',
];

/** Mantine's red carries no white text at shade 7; this one does. */
const red: MantineColorsTuple = [
  '#fff5f4',
  '#fde8e6',
  '#fbd0cc',
  '#f5a8a1',
  '#ec7f76',
  '#df5b50',
  '#cf3f33',
  '#b42318',
  '#95190f',
  '#7a130b',
];

export const theme = createTheme({
  colors: { terrace, red },
  primaryColor: 'terrace',
  primaryShade: 7,
  fontFamily: "'Segoe UI', system-ui, -apple-system, Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
  fontFamilyMonospace: "Consolas, 'Liberation Mono', Menlo, monospace",
  headings: {
    fontWeight: '600',
    sizes: { h1: { fontSize: '1.375rem' }, h2: { fontSize: '1.125rem' }, h3: { fontSize: '1rem' } },
  },
  defaultRadius: 'sm',
  cursorType: 'pointer',
  respectReducedMotion: true,
  components: {
    // What explains a field stands under it: fields side by side keep their line.
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    // A dialog's head is no banner of the page.
    ModalHeader: { defaultProps: { role: 'presentation' } },
    DrawerHeader: { defaultProps: { role: 'presentation' } },
    // Titles in the colour of the alert are below AA on its own ground.
    Alert: { styles: { title: { color: 'var(--mantine-color-text)' } } },
  },
});

/** Mantine's greys and reds for text are below AA on white; these are not. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': '#55606b',
    '--mantine-color-placeholder': '#69737d',
    '--mantine-color-error': '#b42318',
    '--mantine-color-text': '#1c2329',
  },
  dark: {},
});
