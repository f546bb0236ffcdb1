/** @import { ErasurePlanResponse, OwnDataResponse, SessionResponse } from '../../contract.d.ts' */

/** What this page knows, and how it is drawn anew. */
export const known = {
  session: /** @type {SessionResponse | null} */ (null),
  data: /** @type {OwnDataResponse | null} */ (null),
  plan: /** @type {ErasurePlanResponse | null} */ (null),
  draw: () => {},
};

export const redraw = () => known.draw();

/** By what somebody proves themselves. */
export const means = () => known.session?.account;
