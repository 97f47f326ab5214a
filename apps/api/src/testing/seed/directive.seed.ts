import type { DocumentKind } from '@bacthang/domain';
import type { Rows } from './rows.ts';
import { unique } from './unique.ts';

export interface DirectiveSeed {
  readonly kind?: DocumentKind;
  readonly number?: string;
  readonly issuer?: string;
  readonly date?: string;
  readonly title?: string;
  readonly implements?: readonly SeededDirective[];
  readonly basedOn?: readonly SeededDirective[];
}

export interface SeededDirective {
  readonly id: string;
  readonly title: string;
}

export function seedDirective(rows: Rows, seed: DirectiveSeed): SeededDirective {
  const id = crypto.randomUUID();
  const {
    kind = 'directive',
    number = null,
    issuer = 'Ban Bí thư',
    date = null,
    title = `Văn bản ${unique('')}`,
  } = seed;
  rows.add('directive', { id, key: unique('van-ban-'), kind, number, issuer, date, title });
  const upper = [
    ...(seed.implements ?? []).map((directive) => [directive.id, 'implements'] as const),
    ...(seed.basedOn ?? []).map((directive) => [directive.id, 'basedOn'] as const),
  ];
  for (const [upperId, edge] of upper) rows.add('directive_edge', { lower_id: id, upper_id: upperId, kind: edge });
  return { id, title };
}
