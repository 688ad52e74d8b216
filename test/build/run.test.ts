import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const run = (code: string) => spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });

describe('the way in', () => {
  test.each(['20.20.2', '22.18.0', '23.11.1'])(
    'Node %s is told what is needed, and nothing else is loaded',
    (version) => {
      const { status, stdout, stderr } = run(
        `Object.defineProperty(process.versions, 'node', { value: '${version}' }); await import('./src/build/run.mjs');`,
      );
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(new RegExp(`^Annals runs on Node 24 or newer; this is Node ${version}`));
      expect(stderr).toMatch(/macOS/);
      expect(stderr).not.toMatch(/Error|at file/);
    },
  );

  test('a command that does not exist is answered with those that do', () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/build/run.mjs', 'bild'], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr:
        'There is no command "bild": expected one of build, start, annotate, parse, explain, deploy, train, bench.\n',
    });
  });
});
