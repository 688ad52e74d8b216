/** How often the parent process is looked at, in milliseconds. */
const LOOK_EVERY_MS = 500;

/**
 * Resolves when a person stops the program: Ctrl-C, SIGTERM, or the end of the process that started it. npm does not
 * pass SIGTERM on to what it runs, which would be left behind and hold its port.
 */
export function untilStopped(): Promise<void> {
  const parent = process.ppid;
  return new Promise((resolve) => {
    const look = setInterval(() => {
      if (process.ppid !== parent) stop();
    }, LOOK_EVERY_MS);
    const stop = () => {
      clearInterval(look);
      for (const signal of SIGNALS) process.removeListener(signal, stop);
      resolve();
    };
    for (const signal of SIGNALS) {
      // Miniflare listens too, and ends the process as if it had failed; what it would tidy up, its caller does.
      process.removeAllListeners(signal);
      process.on(signal, stop);
    }
  });
}

/** Not SIGHUP: a listener would undo what nohup does. */
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
