/** @import { CourseKind, Language, Profession } from '../../contract.d.ts' */

/** @type {Profession[]} */
export const PROFESSIONS = ['NURSE', 'PHYSICIAN', 'PHARMACIST', 'PHYSIOTHERAPIST', 'MIDWIFE', 'PSYCHOLOGIST', 'DENTIST', 'OCCUPATIONAL_THERAPIST',
  'SPEECH_THERAPIST', 'DIETITIAN', 'PARAMEDIC', 'MEDICAL_ASSISTANT'];

/** @type {CourseKind[]} */
export const COURSE_KINDS = ['VIDEO', 'WEBINAR', 'IN_PERSON', 'BLENDED'];

/** @type {Language[]} */
export const TAUGHT = ['FR', 'EN'];
