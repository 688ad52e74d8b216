import { describe, expect, test } from 'vitest';
import { regularBase } from '../../../src/pipeline/language/regular-base.ts';

describe('regular base forms', () => {
  test.each(
    (
      'damaging damage|forced force|accused accuse|tackling tackle|evacuated evacuate|injured injure|provided provide|' +
      'killed kill|passed pass|explained explain|defeated defeat|hanged hang|stopped stop|carried carry|crossing cross|' +
      'destroying destroy|launched launch|visiting visit|inviting invite|declared declare|invaded invade|joined join|' +
      'included include|blamed blame|resumed resume|changing change|escaped escape|leaving leave|sending send|used use|added add|erred err'
    ).split('|'),
  )('%s', (row) => {
    const [form = '', base] = row.split(' ');
    expect(regularBase(form)).toBe(base);
  });
  test.each(['ring', 'red', 'house', ''])('%j stays as it is', (word) => expect(regularBase(word)).toBe(word));
  /** Wrong today: an l is doubled in some verbs and belongs to others ("kill"), which spelling alone does not tell. */
  test('known wrong: rebelled', () => expect(regularBase('rebelled')).toBe('rebell'));
});
