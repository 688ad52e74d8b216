import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIGURE_ATTRIBUTIONS, FIGURE_KINDS, MEASURES, QUANTIFIERS, UNITS } from '../../src/model/measure.ts';
import { CONTEXTS, EVENT_TYPES, FACTUALITIES, MODES_OF_TYPE, QUAD_OF_TYPE, STANCES } from '../../src/model/ontology.ts';

const codebook = readFileSync(new URL('../../docs/codebook.md', import.meta.url), 'utf8');

/** The rows of the table below a heading, cells without their marks. */
function rowsUnder(heading: string): readonly (readonly string[])[] {
  const section = codebook.split(/^## /m).find((one) => one.startsWith(`${heading}\n`)) ?? '';
  const rows = section.split('\n').filter((line) => line.startsWith('| '));
  return rows.slice(1).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );
}

describe('docs/codebook.md', () => {
  it.each([
    ['Types', EVENT_TYPES],
    ['Contexts', CONTEXTS],
    ['Factuality', FACTUALITIES],
    ['Stances', STANCES],
    ['Measures', MEASURES],
    ['Units', [...UNITS, 'a currency']],
    ['Figure kinds', FIGURE_KINDS],
    ['Quantifiers', QUANTIFIERS],
    ['Figure attributions', FIGURE_ATTRIBUTIONS],
  ] as const)('explains all values of %s in their order, and no others', (heading, values) => {
    expect(rowsUnder(heading).map(([value]) => value)).toEqual(values);
  });

  it('explains all modes of each type, and no others', () => {
    const modes = Object.entries(MODES_OF_TYPE).flatMap(([type, list]) => list.map((mode) => [type, mode]));
    expect(rowsUnder('Modes').map(([type, mode]) => [type, mode])).toEqual(modes);
  });

  it('names the quad class of each type', () => {
    const classes = EVENT_TYPES.map((type) => [type, QUAD_OF_TYPE[type] ?? 'none']);
    expect(rowsUnder('Types').map(([type, quad]) => [type, quad])).toEqual(classes);
  });

  it('gives every value a meaning and an example', () => {
    const headings = ['Types', 'Modes', 'Contexts', 'Factuality', 'Stances', 'Measures', 'Units', 'Figure kinds'];
    const rows = [...headings, 'Quantifiers', 'Figure attributions'].flatMap((heading) => rowsUnder(heading));
    expect(rows.filter((row) => row.some((cell) => cell === ''))).toEqual([]);
  });
});
