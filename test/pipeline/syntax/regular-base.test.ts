import { describe, expect, test } from 'vitest';
import { regularBase } from '../../../src/pipeline/language/regular-base.ts';

describe('regular base forms', () => {
  test.each(
    (
      'damaging damage|forced force|accused accuse|tackling tackle|evacuated evacuate|injured injure|provided provide|' +
      'killed kill|passed pass|explained explain|defeated defeat|hanged hang|stopped stop|carried carry|crossing cross|' +
      'destroying destroy|launched launch|visiting visit|inviting invite|declared declare|invaded invade|joined join|' +
      'included include|blamed blame|resumed resume|changing change|escaped escape|leaving leave|sending send|used use|added add|erred err|' +
      'rebelled rebel|travelling travel|controlled control|installed install|died die|lying lie|agreed agree|coming come|' +
      'required require|described describe|created create|defeated defeat|scheduled schedule|hauled haul|voted vote|' +
      'piloted pilot|focusing focus|guided guide|avoided avoid|preceded precede|proceeded proceed|welcomed welcome|' +
      'panicked panic|breathed breathe|massacred massacre|applauded applaud|ranged range|banged bang|putting put|phoned phone'
    ).split('|'),
  )('%s', (row) => {
    const [form = '', base] = row.split(' ');
    expect(regularBase(form)).toBe(base);
  });
  test.each(['ring', 'red', 'house', ''])('%j stays as it is', (word) => expect(regularBase(word)).toBe(word));
  /** Wrong today: "to fulfil" is spelled so on one side of the ocean only. */
  test('known wrong: fulfilled', () => expect(regularBase('fulfilled')).toBe('fulfill'));
});
