import { BuildError, renderError } from './build-error.ts';

/** A command's body: gets what stands behind its name and returns the exit status, 0 when it says nothing. */
type Command = (args: readonly string[]) => Promise<number | undefined>;

/** Commands are loaded when called: reading a text needs no server, and a server no reader of pages. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  build: async () => (await import('./commands/build-command.ts')).buildCommand,
  start: async () => (await import('./commands/start-command.ts')).startCommand,
  annotate: async () => (await import('./commands/annotate-command.ts')).annotateCommand,
  parse: async () => (await import('./commands/parse-command.ts')).parseCommand,
  explain: async () => (await import('./commands/explain-command.ts')).explainCommand,
  deploy: async () => (await import('./commands/deploy-command.ts')).deployCommand,
  train: async () => (await import('./commands/train-command.ts')).trainCommand,
  bench: async () => (await import('./commands/bench-command.ts')).benchCommand,
};

/** Runs a command by name. What a person has to mend is told without a stack; the exit status is then 1. */
export async function runCommand([name = '', ...args]: readonly string[]): Promise<number> {
  try {
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (load === undefined) {
      throw new BuildError(`There is no command "${name}": expected one of ${Object.keys(COMMANDS).join(', ')}.`);
    }
    const command = await load();
    return (await command(args)) ?? 0;
  } catch (error) {
    process.stderr.write(`${renderError(error)}\n`);
    return 1;
  }
}
