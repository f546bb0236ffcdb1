/** @import { OwnCertificatesResponse, SessionResponse } from '../../contract.d.ts' */

/** What this page knows, for all its parts. */
export const known = {
  session: /** @type {SessionResponse | null} */ (null),
  own: /** @type {OwnCertificatesResponse | null} */ (null),
  draw: () => {},
};

export const redraw = () => known.draw();
