import type { Recipient } from '@bacthang/domain';
import type { Wording } from '../layout/layout.ts';

/** Nơi nhận: a line each; the last says where it is kept, unless the plan says so itself. */
export function recipientLines(recipients: readonly Recipient[], { lastRecipient }: Wording): readonly string[] {
  const kept = recipients.filter(isKept);
  const others = recipients.filter((recipient) => !isKept(recipient));
  const last = kept.length === 0 ? [lastRecipient] : kept.map(({ name }) => `Lưu: ${name.replace(/^lưu:?\s*/i, '')}`);
  const lines = [...others.map(({ name, purpose }) => (purpose === null ? name : `${name} (${purpose})`)), ...last];
  return lines.map((line, index) => `- ${line.replace(/[;.]$/, '')}${index === lines.length - 1 ? '.' : ';'}`);
}

function isKept({ name, purpose }: Recipient): boolean {
  return purpose?.toLowerCase() === 'lưu' || /^lưu\b/i.test(name);
}
