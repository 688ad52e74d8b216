import { expect, test } from 'vitest';
import { drawTree } from '../../../src/pipeline/draw-tree.ts';
import { goldTree } from '../../support/gold-tree.ts';

test('a tree is drawn with each word under its head', () => {
  const { tokens } = goldTree(
    'A/DT/det/2 blast/NN/nsubj/3 left^leave/VBD/root/0 ten/CD/obj/3 dead/JJ/xcomp/3 ././punct/3',
    0.714,
  );
  expect(drawTree(tokens)).toBe(
    [
      'left VBD                                 root 71%',
      '  v blast NN                             nsubj 71%',
      '    v A DT                               det 71%',
      '  ^ ten CD                               obj 71%',
      '  ^ dead JJ                              xcomp 71%',
      '  ^ . .                                  punct 71%',
    ].join('\n'),
  );
});

test('words without a tree are all roots', () => {
  const { tokens } = goldTree('No/DT/dep/0 tree/NN/dep/0');
  expect(
    drawTree(tokens)
      .split('\n')
      .map((line) => line.trimEnd()),
  ).toEqual(['No DT                                    dep 0%', 'tree NN                                  dep 0%']);
});
