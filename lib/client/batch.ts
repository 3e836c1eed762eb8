export { sumOfCosts } from '../engines/lengths/cost.ts';
export { BRIEF_VERSION, briefCost } from '../engines/lengths/estimate.ts';
export { writtenFor } from '../library/drafts.ts';
