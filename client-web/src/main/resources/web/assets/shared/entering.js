import { href, leaveFor } from './address.js';
import { rememberSignIn } from './presence.js';
import { onward, wanted } from './then.js';

/** @import { SignInResponse } from '../../contract.d.ts' */

/** Somebody has signed in: on to where they were going, or first to the second factor that their role asks for. @param {SignInResponse} answer */
export const entered = ({ session }) => {
  rememberSignIn();
  return leaveFor(session?.secondFactorMissing ? href('/account/second-factor/', { then: wanted() }) : onward());
};
