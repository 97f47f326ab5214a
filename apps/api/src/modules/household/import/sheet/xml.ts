/// <reference path="./saxen.d.ts" />
import { Parser } from 'saxen';
import { unreadable } from './unreadable.ts';

/** A parser that refuses the file where its XML is broken. */
export function xmlParser(): Parser {
  return new Parser().on('error', () => {
    throw unreadable('sheet');
  });
}
