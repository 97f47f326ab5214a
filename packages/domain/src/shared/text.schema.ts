import { z } from 'zod';
import { checkText } from './text.rules.ts';

/** A text within a JSON value, cleaned as `checkText` does; an issue's message is the refusal's code. */
export function textSchema(max: number, { min = 1, lines = false } = {}) {
  return z.string().transform((text, context): string => {
    const checked = checkText(text, { path: [], min, max, lines });
    if (checked.ok) return checked.value;
    for (const { code } of checked.refusals) context.issues.push({ code: 'custom', message: code, input: text });
    return z.NEVER;
  });
}
