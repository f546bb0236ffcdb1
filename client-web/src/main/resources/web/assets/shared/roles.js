/** @import { Role } from '../../contract.d.ts' */

/** @type {Role[]} */
export const ROLES = ['PATIENT', 'PRACTITIONER', 'STAFF', 'TRAINER', 'ADMIN'];
