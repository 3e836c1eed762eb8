import { type ChildProcess, spawn } from 'node:child_process';

/** A connection to Firefox over WebDriver BiDi (https://w3c.github.io/webdriver-bidi/), with Node's own WebSocket. */
export interface Bidi {
  process: ChildProcess;
  send<T>(method: string, params?: object): Promise<T>;
  /** Evaluates an expression in a browsing context; promises are awaited, the value comes back as JSON. */
  evaluate(context: string, expression: string): Promise<unknown>;
  close(): void;
}

interface Answer {
  id?: number;
  type: string;
  result?: unknown;
  error?: string;
  message?: string;
}

/** Waits for the line in which Firefox names its address. */
function addressOf(firefox: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    firefox.stderr?.on('data', (bytes: Buffer) => {
      said += bytes.toString();
      const address = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (address) resolve(address);
    });
    firefox.once('error', reject);
    firefox.once('exit', (code) =>
      reject(new Error(`Firefox ended with ${code}: ${said.slice(-500)}`)),
    );
  });
}

/** Starts Firefox and opens a session in it. */
export async function startFirefox(
  executable: string,
  args: string[],
  env: NodeJS.ProcessEnv,
): Promise<Bidi> {
  const firefox = spawn(
    executable,
    [...args, '--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access'],
    { env, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const kill = (): void => void firefox.kill('SIGKILL');
  process.once('exit', kill);
  firefox.once('exit', () => process.off('exit', kill));
  const socket = new WebSocket(`${await addressOf(firefox)}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  socket.onmessage = ({ data }) => {
    const answer: Answer = JSON.parse(String(data));
    const asker = waiting.get(answer.id ?? -1);
    if (!asker) return;
    waiting.delete(answer.id ?? -1);
    if (answer.type === 'error') asker.reject(new Error(`${answer.error}: ${answer.message}`));
    else asker.resolve(answer.result);
  };
  let last = 0;
  const send = <T>(method: string, params: object = {}): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      const id = ++last;
      waiting.set(id, { resolve: (value) => resolve(value as T), reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return {
    process: firefox,
    send,
    evaluate: async (context, expression) => {
      // Promise.resolve: not every promise is a native one, and BiDi awaits only those. JSON: one form for all values.
      const wrapped = `Promise.resolve(${expression}).then((v) => JSON.stringify(v ?? null))`;
      const answer = await send<{
        type: string;
        result?: { value?: string };
        exceptionDetails?: { text: string };
      }>('script.evaluate', {
        expression: wrapped,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      });
      if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
      return JSON.parse(answer.result?.value ?? 'null');
    },
    close: () => socket.close(),
  };
}
