const RUN = crypto.randomUUID().slice(0, 8);
let made = 0;

/** A short text that no other seed of any worker uses. */
export function unique(prefix: string): string {
  made += 1;
  return `${prefix}${RUN}${made.toString(36)}`;
}
