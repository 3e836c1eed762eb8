import { execFileSync, spawn } from 'node:child_process';

/** A virtual X11 display with a window manager, for native menus and prompts where no screen is. */
export interface Display {
  name: string;
  /** Runs xdotool on it and returns what it prints. */
  xdotool(...words: string[]): string;
  stop(): void;
}

/** Starts Xvfb on a free display number, and openbox on it. */
export async function startDisplay(): Promise<Display> {
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'],
    {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    },
  );
  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (bytes: Buffer) => resolve(bytes.toString().trim()));
    server.once('error', reject);
    server.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
  });
  const name = `:${number}`;
  const env = { ...process.env, DISPLAY: name };
  const manager = spawn('openbox', { stdio: 'ignore', env });
  const stop = (): void => {
    process.off('exit', stop);
    manager.kill();
    server.kill();
  };
  process.once('exit', stop);
  return {
    name,
    xdotool: (...words) => execFileSync('xdotool', words, { env, encoding: 'utf8' }).trim(),
    stop,
  };
}
