import type { Participant } from './entity.ts';
import type { Evidence } from './evidence.ts';
import type { Stance } from './ontology.ts';
import type { Time } from './time.ts';

/** What somebody said about events or figures. `via` is who relays it; `quoted` tells direct speech. */
export interface Statement {
  readonly id: string;
  readonly speaker: Participant;
  readonly via?: Participant;
  readonly stance: Stance;
  readonly about: readonly string[];
  readonly quoted: boolean;
  readonly saidAt: Time;
  readonly evidence: Evidence;
}
