/** @import { ErasurePlanResponse, OwnDataResponse, SessionResponse } from '../../contract.d.ts' */

/** What this page knows, and how it is drawn anew. */
export const known = {
  session: /** @type {SessionResponse | null} */ (null),
  data: /** @type {OwnDataResponse | null} */ (null),
  plan: /** @type {ErasurePlanResponse | null} */ (null),
  draw: () => {},
};

export const redraw = () => known.draw();

/** Whoever has an authenticator proves themselves by it. */
export const byCode = () => known.session?.account.authenticator ?? false;
