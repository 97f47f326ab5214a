import { resolve } from 'node:path';
import { z } from 'zod';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What the process may be told from outside. Nothing else reads `process.env`. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Use this PostgreSQL instead of the embedded one. */
  readonly databaseUrl: string | null;
  readonly dataDir: string;
  readonly demo: boolean;
  /** The address people type, where a proxy stands in front; decides cookie security. */
  readonly publicUrl: string | null;
  /** The address that the proxy connects from, which is believed when it says whom it forwards for. */
  readonly trustedProxy: string | null;
  readonly authSecret: string | null;
  /** Seals identity numbers; must stay the same as long as the database lives. */
  readonly fieldKey: string | null;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

const PORT_RANGE = 'must be a whole number from 0 to 65535';
const onOff = z
  .enum(['0', '1', 'true', 'false'], 'must be 0, 1, true or false')
  .transform((text) => text === '1' || text === 'true');

const schema = z.object({
  PORT: z.coerce.number(PORT_RANGE).int(PORT_RANGE).min(0, PORT_RANGE).max(65_535, PORT_RANGE).default(4000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
  DATA_DIR: z.string().min(1).default('.data'),
  DEMO: onOff.default(true),
  PUBLIC_URL: z.url('must be an address such as https://bac-thang.tinh.gov.vn').optional(),
  TRUSTED_PROXY: z.union([z.ipv4(), z.ipv6()], 'must be an address such as 127.0.0.1').optional(),
  AUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  FIELD_KEY: z.string().min(32, 'must have at least 32 characters').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Parses the environment; every bad value is named in one message with what is allowed. */
export function readConfig(env: Record<string, string | undefined>, root: string): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = schema.safeParse(given);
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => {
      const name = issue.path.join('.');
      return `${name}=${JSON.stringify(env[name] ?? '')}: ${issue.message}`;
    });
    throw new ConfigError(lines.join('; '));
  }
  const { PORT, HOST, DATABASE_URL, DATA_DIR, DEMO, PUBLIC_URL, TRUSTED_PROXY, AUTH_SECRET, FIELD_KEY, LOG_LEVEL } =
    parsed.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? null,
    dataDir: resolve(root, DATA_DIR),
    demo: DEMO,
    publicUrl: PUBLIC_URL ?? null,
    trustedProxy: TRUSTED_PROXY ?? (PUBLIC_URL ? '127.0.0.1' : null),
    authSecret: AUTH_SECRET ?? null,
    fieldKey: FIELD_KEY ?? null,
    logLevel: LOG_LEVEL,
  };
}
