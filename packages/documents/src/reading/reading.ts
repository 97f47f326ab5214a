import type { Citation, DocumentFacts } from '../facts/facts.ts';
import type { FactPlaces } from '../facts/places.rules.ts';
import type { Section } from '../outline/outline.ts';
import type { Paragraph } from '../paragraph/paragraph.ts';
import type { ReadFunding } from '../regime/funding.rules.ts';
import type { ReadObligation } from '../regime/obligations.rules.ts';
import type { ReadRecipient } from '../regime/recipients.rules.ts';
import type { ReadResponsibility } from '../regime/responsibilities.rules.ts';
import type { ReadTask } from '../regime/tasks.rules.ts';
import type { SourceFormat } from '../source/source.ts';
import type { ReadShare } from '../table/shares.rules.ts';
import type { PastFigure, ReadTarget } from '../target/target.ts';
import type { Doubt } from './doubt.ts';

/** Everything that was understood of a document. Every finding points into `paragraphs`, which are all of its text. */
export interface PlanReading {
  readonly format: SourceFormat;
  readonly facts: DocumentFacts;
  readonly factPlaces: FactPlaces;
  readonly citations: readonly Citation[];
  readonly sections: readonly Section[];
  readonly targets: readonly ReadTarget[];
  /** What tables give the units below of such targets. */
  readonly shares: readonly ReadShare[];
  readonly pastFigures: readonly PastFigure[];
  readonly tasks: readonly ReadTask[];
  readonly responsibilities: readonly ReadResponsibility[];
  readonly obligations: readonly ReadObligation[];
  readonly funding: readonly ReadFunding[];
  readonly recipients: readonly ReadRecipient[];
  readonly doubts: readonly Doubt[];
  readonly paragraphs: readonly Paragraph[];
}
