import type { Parameter } from './parameter.ts';
import { PARAMETERS } from './parameters.ts';

/** Values that a cell of a table can list; longer lists are in the codebook. */
const LISTED_MAX = 6;

/** The table of parameters as docs/api.md has it: name, meaning, value, default, example. Ends with a line break. */
export function parametersAsMarkdown(): string {
  const rows = PARAMETERS.map((parameter) => [
    `\`${parameter.name}\``,
    parameter.docs,
    valueInWords(parameter),
    parameter.standard === '' ? '' : `\`${parameter.standard}\``,
    `\`${parameter.name}=${parameter.example}\``,
  ]);
  const head = ['Parameter', 'Keeps events', 'Value', 'Default', 'Example'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}

function valueInWords({ expected, values, repeats }: Parameter): string {
  const value = (values?.length ?? 0) > LISTED_MAX ? 'one of the values in the codebook' : expected;
  return repeats ? `${value}; repeat for or, \`!\` for not` : value;
}
