/** @import { PractitionerResponse, Slot } from '../../main/resources/web/contract.d.ts' */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** @param {number} n */
const id = n => `0192f000-0000-7000-8000-${String(n).padStart(12, '0')}`;

/** @param {number} n @param {Partial<PractitionerResponse>} rest @returns {PractitionerResponse} */
const person = (n, rest) => ({
  id: id(n), name: '', specialty: 'GENERAL_PRACTICE', languages: ['fr', 'en'], canton: 'VD', city: 'Lausanne', address: null, zone: 'Europe/Zurich',
  about: {
    fr: 'Consultations pour adultes et enfants, sur place et par vidéo. Je prends le temps d’écouter.',
    en: 'Consultations for adults and children, at the practice and by video. I take the time to listen.',
  },
  services: [
    { id: id(100 + n), name: { fr: 'Consultation vidéo', en: 'Video consultation' }, durationMinutes: 30, priceSats: 50_000, approxChfCents: 4410, mode: 'VIDEO' },
    { id: id(200 + n), name: { fr: 'Première consultation au cabinet', en: 'First consultation at the practice' }, durationMinutes: 45, priceSats: 90_000, approxChfCents: 7938, mode: 'IN_PERSON' },
  ],
  freeCancellationHours: 24, ...rest,
});

/** @type {PractitionerResponse[]} */
export const PEOPLE = [
  person(1, { name: 'Dr Ada Meier', address: 'Rue de Bourg 12, 1003 Lausanne', languages: ['fr', 'de', 'en'] }),
  person(2, { name: 'Noor Haddad', specialty: 'PSYCHOTHERAPY', canton: 'GE', city: 'Genève', languages: ['fr', 'ar', 'en'] }),
  person(3, { name: 'Dr Maximiliane von Hohenstein-Wyttenbach', specialty: 'DERMATOLOGY', canton: 'ZH', city: 'Zürich', languages: ['de', 'fr', 'it', 'en'] }),
  person(4, { name: 'Luca Bernasconi', specialty: 'PHYSIOTHERAPY', canton: 'TI', city: 'Lugano', languages: ['it', 'de'] }),
  person(5, { name: 'Élodie Favre', specialty: 'MIDWIFERY', canton: 'VS', city: 'Sion', languages: ['fr'] }),
];

/** @param {PractitionerResponse} practitioner @param {number} from @param {number} to @param {Set<string>} taken @returns {Slot[]} */
export const slotsOf = ({ id: name, services }, from, to, taken) => {
  if (name === PEOPLE[4]?.id) return [];
  const length = (services[0]?.durationMinutes ?? 30) * 60_000;
  /** @type {Slot[]} */
  const slots = [];
  for (let day = Math.floor(from / DAY) * DAY; day < to; day += DAY) {
    const weekday = new Date(day).getUTCDay();
    if (weekday === 0 || weekday === 6 || (name === PEOPLE[1]?.id && day < Date.now() + 12 * DAY)) continue;
    for (let start = day + 7 * HOUR; start < day + 16 * HOUR; start += length) {
      const hour = (start - day) / HOUR;
      const free = (hour < 11 || hour >= 12.5) && (start / length) % (2 + weekday) !== 0;
      const slot = { start: new Date(start).toISOString(), end: new Date(start + length).toISOString() };
      if (free && start > Date.now() + 2 * HOUR && start >= from && start < to && !taken.has(name + slot.start)) slots.push(slot);
    }
  }
  return slots;
};
