/** For a row of choices: on a narrow screen it scrolls by itself, and the page does not. */
export const WITHIN_PAGE = { maxWidth: '100%', overflowX: 'auto' } as const;
