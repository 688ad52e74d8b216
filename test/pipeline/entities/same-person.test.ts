import { describe, expect, it } from 'vitest';
import { isSamePerson, jaroWinkler } from '../../../src/pipeline/language/same-person.ts';

describe('isSamePerson', () => {
  it.each([
    ['charles michael', 'charles michel'],
    ['nikol pashinian', 'nikol pashinyan'],
    ['ilham aliev', 'ilham aliyev'],
    ['muammar gaddafi', 'muammar qaddafi'],
  ])('%s is %s', (a, b) => {
    expect(isSamePerson(a, b)).toBe(true);
    expect(isSamePerson(b, a)).toBe(true);
  });

  it.each([
    ['sanna marin', 'sanna martin'],
    ['michael', 'michelle'],
    ['armenia', 'armenian'],
    ['niger', 'nigeria'],
    ['john smith', 'joan smith'],
    ['ivan petrov', 'ivan petrov jr'],
    ['', 'a b'],
  ])('%s is not %s', (a, b) => expect(isSamePerson(a, b)).toBe(false));
});

describe('jaroWinkler', () => {
  it.each([
    ['armenia', 'armenian', 0.975],
    ['niger', 'nigeria', 0.943],
    ['martin', 'marin', 0.961],
    ['michael', 'michelle', 0.921],
    ['gaddafi', 'qaddafi', 0.905],
    ['a', 'b', 0],
    ['', '', 1],
  ])('of %s and %s', (a, b, score) => expect(jaroWinkler(a, b)).toBeCloseTo(score, 3));
});
