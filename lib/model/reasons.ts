/** Why an article reads as it does: for `--explain` and for tests, never stored. */

/** Something a page states, and where: `json-ld author`, `meta article:published_time`, `near headline`. */
export interface Candidate {
  value: string;
  origin: string;
}

/** What was chosen, of all that was found, the chosen first. */
export interface Choice<Value = string | null> {
  value: Value;
  /** Where the chosen value stands; null where nothing was chosen. */
  origin: string | null;
  candidates: Candidate[];
  /** What spoke for it or against the others, in a few plain words. */
  why: string;
}
