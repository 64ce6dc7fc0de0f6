// What the answer page needs of @cloudflare/blindrsa-ts, and no more.
import { BlindRSA } from '@cloudflare/blindrsa-ts/lib/src/blindrsa.js';
import { Params } from '@cloudflare/blindrsa-ts';

export const ballots = new BlindRSA(Params.RSABSSA_SHA384_PSS_Randomized);
