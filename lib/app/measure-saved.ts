import { ENGINE_VERSION } from '../brief/make-brief.ts';
import { keepMeters } from '../library/meters.ts';
import type { LibraryTrouble } from '../model/library.ts';
import type { Result } from '../model/result.ts';
import { signalsOf } from '../signals/signals-of.ts';
import type { Ports } from './ports.ts';
import { write } from './write.ts';

/** Measures how the saved texts are made that are still to be measured. Called without waiting for it, or last of all. */
export const measureSaved = (ports: Ports): Promise<Result<null, LibraryTrouble>> =>
  ports.exclusive('meters', () =>
    write(ports, (library) => keepMeters(library, { engine: ENGINE_VERSION, measure: signalsOf })),
  );
