import { build } from 'vite';

/** A module as a script that leaves its exports in a global of that name, as the extension's bundler would make it. */
export async function bundle(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry, name, formats: ['iife'] } },
  });
  const output = Array.isArray(built) ? built[0]?.output : 'output' in built ? built.output : [];
  return output?.[0]?.type === 'chunk' ? output[0].code : '';
}
