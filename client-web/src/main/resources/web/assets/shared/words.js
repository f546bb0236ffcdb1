/** @import { Canton, ConsultationMode, Specialty } from '../../contract.d.ts' */

/** @type {Specialty[]} */
export const SPECIALTIES = ['GENERAL_PRACTICE', 'PAEDIATRICS', 'GYNAECOLOGY', 'DERMATOLOGY', 'PSYCHIATRY', 'PSYCHOTHERAPY',
  'PHYSIOTHERAPY', 'NUTRITION', 'MIDWIFERY', 'NURSING', 'DENTISTRY', 'OSTEOPATHY'];

/** @type {Canton[]} */
export const CANTONS = ['AG', 'AI', 'AR', 'BE', 'BL', 'BS', 'FR', 'GE', 'GL', 'GR', 'JU', 'LU', 'NE', 'NW', 'OW', 'SG', 'SH',
  'SO', 'SZ', 'TG', 'TI', 'UR', 'VD', 'VS', 'ZG', 'ZH'];

/** @type {ConsultationMode[]} */
export const MODES = ['VIDEO', 'IN_PERSON'];

/** The languages that consultations are most often asked for in. */
export const SPOKEN = ['fr', 'de', 'it', 'rm', 'en', 'es', 'pt', 'sq', 'tr', 'ar', 'ru', 'uk'];
