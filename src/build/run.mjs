// The way in: plain JavaScript, so that an old Node can still say what is missing instead of failing to parse types.
// `npm run` finds the project's own Node in node_modules/.bin on Linux and Windows; elsewhere the installed one serves.
const NODE_MAJOR_MIN = 24;

const major = Number(process.versions.node.split('.')[0]);
if (major < NODE_MAJOR_MIN) {
  process.stderr.write(
    `Annals runs on Node ${NODE_MAJOR_MIN} or newer; this is Node ${process.versions.node} (${process.execPath}).\n` +
      'On Linux and Windows `npm ci` brings the right one and `npm run` uses it: start this through npm, and without --omit=optional.\n' +
      `Elsewhere, as on macOS, please install Node ${NODE_MAJOR_MIN} from https://nodejs.org and run the command again.\n`,
  );
  process.exitCode = 1;
} else {
  const { runCommand } = await import('./cli.ts');
  process.exitCode = await runCommand(process.argv.slice(2));
}
