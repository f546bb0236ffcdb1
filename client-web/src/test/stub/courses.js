/** @import { CourseResponse } from '../../main/resources/web/contract.d.ts' */

/** @param {number} n */
const id = n => `0192f111-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** @param {number} n @param {Partial<CourseResponse>} rest @returns {CourseResponse} */
const course = (n, rest) => ({
  id: id(n), version: 1, publishedAt: '2026-11-02T08:00:00Z', kind: 'VIDEO', languages: ['FR', 'EN'], title: { fr: '', en: '' },
  summary: {
    fr: 'Quand se désinfecter les mains, comment le faire en vingt à trente secondes, et pourquoi les gants ne remplacent rien.',
    en: 'When to clean your hands, how to do it in twenty to thirty seconds, and why gloves replace nothing.',
  },
  goals: { fr: ['Reconnaître les cinq moments', 'Choisir entre friction et lavage'], en: ['Recognise the five moments', 'Choose between rubbing and washing'] },
  professions: ['NURSE', 'PHYSICIAN', 'MEDICAL_ASSISTANT', 'OCCUPATIONAL_THERAPIST'], points: 1, priceSats: 0, minutes: 25,
  chapters: [
    { kind: 'VIDEO', title: { fr: 'Les cinq moments', en: 'The five moments' }, minutes: 10, completion: 'THRESHOLD', percent: 95 },
    { kind: 'TEXT', title: { fr: 'La friction, geste par geste', en: 'Rubbing, step by step' }, minutes: 15, completion: 'END', percent: null },
  ],
  prerequisites: [], ...rest,
});

/** @type {CourseResponse[]} */
export const COURSES = [
  course(1, { title: { fr: 'Hygiène des mains : les cinq moments', en: 'Hand hygiene: the five moments' } }),
  course(2, {
    title: { fr: 'Premiers secours : remise à niveau', en: 'First aid: a refresher' }, kind: 'BLENDED', languages: ['FR'], points: 4.5, priceSats: 90_000,
    minutes: 270, prerequisites: [[{ id: id(1), title: { fr: 'Hygiène des mains : les cinq moments', en: 'Hand hygiene: the five moments' } }]],
  }),
  course(3, { title: { fr: 'Sécurité des médicaments', en: 'Medication safety' }, kind: 'WEBINAR', points: 1.5, priceSats: 30_000, minutes: 45 }),
  course(4, {
    title: { fr: 'Antibiothérapie raisonnée dans les établissements médico-sociaux', en: 'Antimicrobial stewardship in nursing homes' }, kind: 'IN_PERSON',
    prerequisites: [[{ id: id(1), title: { fr: 'Hygiène des mains : les cinq moments', en: 'Hand hygiene: the five moments' } }]],
  }),
  course(5, {
    title: { fr: 'Injections sûres', en: 'Safe injections' }, minutes: 15,
    chapters: [{ kind: 'QUIZ', title: { fr: 'Ce que vous savez', en: 'What you know' }, minutes: 15, completion: 'PASS', percent: null }],
  }),
  course(6, {
    title: { fr: 'Aide-mémoire', en: 'Reminder' }, minutes: 5,
    chapters: [{ kind: 'DOCUMENT', title: { fr: 'À afficher', en: 'To put up' }, minutes: 5, completion: 'END', percent: null }],
  }),
];

/** @param {URLSearchParams} wishes */
export const searchCourses = wishes => {
  const wanted = (wishes.get('q') ?? '').toLowerCase();
  const items = COURSES.filter(one => `${one.title.fr} ${one.title.en}`.toLowerCase().includes(wanted)
    && (!wishes.get('kind') || one.kind === wishes.get('kind')) && (!wishes.get('free') || !one.priceSats));
  const second = wishes.get('cursor') === 'more';
  return { items: second ? items.slice(3) : items.slice(0, 3), nextCursor: !second && items.length > 3 ? 'more' : null };
};
