import { age } from './age.ts';
import { distance } from './distance.ts';
import { duration } from './duration.ts';
import type { Candidate, Finder, Passage, Refusal } from './passage.ts';
import { quarter } from './quarter.ts';
import { relativeUnit } from './relative-unit.ts';
import { set } from './set.ts';
import { span } from './span.ts';
import type { UnitPhrase } from './unit-phrase.ts';
import { readUnitPhrase } from './unit-phrase.ts';

/** Judges one reading of a phrase such as "the past three weeks"; null leaves it to the next. */
export type UnitForm = (passage: Passage, phrase: UnitPhrase) => Candidate | Refusal | null;

/**
 * In: a word such as "weeks". Out: what the phrase around it is: the first form that knows it.
 * Not: the meaning of any of them. The order matters: "10 days old" is an age before it is a length, "a year
 * ago" a distance before "a year" behind a number is a set, and both before the length "a year".
 */
const FORMS: readonly UnitForm[] = [age, quarter, distance, set, span, relativeUnit, duration];

export const unit: Finder = {
  heads: ['unit'],
  find(passage: Passage, at: number): Candidate | Refusal | null {
    const phrase = readUnitPhrase(passage, at);
    if (phrase === null) return null;
    for (const form of FORMS) {
      const found = form(passage, phrase);
      if (found !== null) return found;
    }
    return null;
  },
};
