import { randomUUID } from 'node:crypto';
import { accounts, steerAccounts } from './accounts.js';
import { bodyOf, json, problem, QR } from './answers.js';
import { CERTIFICATES, ISSUED_FILE, issuedAnew, ownCertificates } from './certificates.js';
import { COURSES, searchCourses } from './courses.js';
import { following } from './followed.js';
import { NOTICE } from './legal.js';
import { steerQuizzes } from './quizzes.js';
import { PEOPLE, slotsOf } from './world.js';

/** @import { IncomingMessage, ServerResponse } from 'node:http' */
/** @import { AppointmentPage, AppointmentRequest, AppointmentResponse, PractitionerResponse, RefundPart, RefundResponse } from '../../main/resources/web/contract.d.ts' */

const HOUR = 3_600_000;
const BOLT11 = `lnbcrt500u1p5${'qpzry9x8gf2tvdw0s3jn54khce6mua7l'.repeat(10)}sp5`;

/** @type {Map<string, AppointmentResponse & { secret: string }>} */
const appointments = new Map();
/** @type {Set<string>} */
const taken = new Set();
/** @type {Set<ServerResponse>} */
const watchers = new Set();
/** Seconds that an invoice may be paid. */
let patience = 600;

/** @param {PractitionerResponse} person */
const summary = person => {
  const [slot] = slotsOf(person, Date.now(), Date.now() + 30 * 24 * HOUR, taken);
  return {
    ...person, modes: ['VIDEO', 'IN_PERSON'], priceSatsFrom: 50_000, nextSlot: slot ? { serviceId: person.services[0]?.id, ...slot } : null,
  };
};

/** @param {URLSearchParams} wishes */
const search = wishes => {
  const wanted = (wishes.get('q') ?? '').toLowerCase();
  const items = PEOPLE.filter(person => `${person.name} ${person.city}`.toLowerCase().includes(wanted)
    && (!wishes.get('canton') || person.canton === wishes.get('canton')) && (!wishes.get('specialty') || person.specialty === wishes.get('specialty')));
  const second = wishes.get('cursor') === 'more';
  return {
    items: (second ? items.slice(3) : items.slice(0, 3)).map(summary), nextCursor: !second && items.length > 3 ? 'more' : null,
    ranking: 'Classés d’après le prochain horaire libre ; personne ne paie pour être mieux placé.',
  };
};

/** @param {AppointmentRequest} wish @returns {AppointmentResponse & { secret: string }} */
const made = ({ practitionerId, serviceId, start }) => {
  const person = /** @type {PractitionerResponse} */ (PEOPLE.find(({ id }) => id === practitionerId));
  const service = person.services.find(({ id }) => id === serviceId) ?? person.services[0];
  if (!service) throw new Error('no such service');
  const expiresAt = new Date(Date.now() + patience * 1000).toISOString();
  const secret = randomUUID();
  return {
    id: randomUUID(), secret, token: secret, status: 'PENDING', revision: 1, practitionerId, practitionerName: person.name, serviceId: service.id,
    serviceName: service.name, mode: service.mode, start, end: new Date(new Date(start).getTime() + service.durationMinutes * 60_000).toISOString(),
    zone: person.zone, address: person.address, holdUntil: expiresAt, freeCancellationUntil: new Date(new Date(start).getTime() - 24 * HOUR).toISOString(),
    canReschedule: false, canCancel: true, refund: null, meeting: null,
    invoice: { bolt11: BOLT11, amountSats: service.priceSats, paymentHash: 'ab'.repeat(32), expiresAt, status: 'OPEN', approxChfCents: service.approxChfCents },
  };
};

/** @param {AppointmentResponse & { secret: string }} appointment @param {Partial<AppointmentResponse>} change */
const change = (appointment, change) => {
  Object.assign(appointment, change, { revision: appointment.revision + 1 });
  for (const http of watchers) http.write(`id: ${appointment.revision}\nevent: appointment\ndata: {}\n\n`);
};

/** @param {AppointmentResponse & { secret: string }} appointment */
const shown = appointment => ({ ...appointment, secret: undefined, token: null });

/** @param {AppointmentResponse & { secret: string }} appointment @param {string | undefined} what @param {IncomingMessage} request @param {ServerResponse} http */
const one = async (appointment, what, request, http) => {
  if (request.headers.authorization !== `Bearer ${appointment.secret}`) return problem(http, 401, 'sign-in-required');
  if (what === 'events') {
    http.writeHead(200, { 'Content-Type': 'text/event-stream' }).write('retry: 2000\n\n');
    watchers.add(http);
    return request.on('close', () => watchers.delete(http));
  }
  if (what === 'invoice.svg') return http.writeHead(200, { 'Content-Type': 'image/svg+xml' }).end(QR);
  if (what === 'calendar.ics') return http.writeHead(200, { 'Content-Type': 'text/calendar' }).end('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
  if (what === 'receipt.pdf') return receipt(appointment, http);
  if (what === 'rescheduling') {
    const { start } = await bodyOf(request);
    change(appointment, { start });
  }
  if (what === 'refund-destination') return direct(appointment, request, http);
  if (what === 'cancellation') change(appointment, {
    status: 'CANCELLED', canCancel: false, canReschedule: false, meeting: null,
    refund: appointment.invoice?.status === 'SETTLED' ? refundOf(appointment.invoice.amountSats) : null,
  });
  return json(http, 200, shown(appointment));
};

/** @param {AppointmentResponse} appointment @param {ServerResponse} http */
const receipt = ({ invoice, practitionerName }, http) => (invoice?.status === 'SETTLED'
  ? http.writeHead(200, { 'Content-Type': 'application/pdf' }).end(`%PDF-1.7 ${practitionerName}`) : problem(http, 409, 'not-paid'));

/** What everybody booked here, the latest first, as if one person had. @returns {AppointmentPage} */
const mine = () => ({
  items: [...appointments.values()].toReversed().slice(0, 4).map(one => ({
    ...shown(one), token: one.secret, serviceName: one.serviceName.fr ?? '', paid: one.invoice?.status === 'SETTLED',
  })),
  nextCursor: null,
});

/** @param {number} amountSats @param {Partial<RefundPart>} [change] @returns {RefundResponse} */
const refundOf = (amountSats, change = {}) => {
  const status = change.status ?? 'OWED';
  return { amountSats, status, parts: [{ id: '0190aaaa-0000-7000-8000-000000000001', amountSats, status, ...change }] };
};

/** @param {AppointmentResponse & { secret: string }} appointment @param {IncomingMessage} request @param {ServerResponse} http */
const direct = async (appointment, request, http) => {
  const { destination } = await bodyOf(request);
  if (destination.startsWith('lnbc')) return problem(http, 400, 'invalid-input', { field: 'destination', reason: 'expired' });
  change(appointment, { refund: refundOf(appointment.refund?.amountSats ?? 0, { destination }) });
  return json(http, 200, shown(appointment));
};

/** @param {IncomingMessage} request @param {ServerResponse} http */
const hold = async (request, http) => {
  const wish = await bodyOf(request);
  if (wish.patient.name === 'Taken') {
    const person = /** @type {PractitionerResponse} */ (PEOPLE.find(({ id }) => id === wish.practitionerId));
    return problem(http, 409, 'slot-taken', { nextSlots: slotsOf(person, Date.now(), Date.now() + 10 * 24 * HOUR, taken).slice(0, 3) });
  }
  if (wish.patient.name === 'Broken') return problem(http, 503, 'payment-unavailable');
  if (wish.patient.name === 'Wrong') return problem(http, 400, 'invalid-input', { field: 'patient.email', reason: 'not-an-email-address' });
  const appointment = made(wish);
  appointments.set(appointment.id, appointment);
  taken.add(wish.practitionerId + wish.start);
  return json(http, 201, { ...shown(appointment), token: appointment.secret });
};

/** Moves an appointment along as the world would: /stub/{id}/{change}. @param {string} id @param {string} to @param {ServerResponse} http */
const steer = (id, to, http) => {
  if (id === 'patience') {
    patience = Number(to);
    return json(http, 200, {});
  }
  const appointment = appointments.get(id);
  if (!appointment?.invoice) return json(http, 404, {});
  const { invoice } = appointment;
  const opensAt = new Date(new Date(appointment.start).getTime() - HOUR / 4).toISOString();
  const booked = /** @type {const} */ ({ status: 'BOOKED', canReschedule: true, canCancel: true, meeting: { status: 'READY', opensAt, joinUrl: null } });
  /** @type {Record<string, Partial<AppointmentResponse>>} */
  const changes = {
    paid: { ...booked, invoice: { ...invoice, status: 'SETTLED' } },
    late: { ...booked, invoice: { ...invoice, status: 'PAID_LATE' } },
    open: { ...booked, meeting: { status: 'READY', opensAt, joinUrl: 'https://meet.example/room' } },
    expired: { status: 'EXPIRED', canCancel: false, invoice: { ...invoice, status: 'EXPIRED' } },
    owed: { status: 'EXPIRED', canCancel: false, invoice: { ...invoice, status: 'PAID_LATE' }, refund: refundOf(invoice.amountSats) },
    failed: { status: 'CANCELLED', canCancel: false, canReschedule: false, refund: refundOf(invoice.amountSats, { failure: 'EXPIRED' }) },
    sending: { status: 'CANCELLED', canCancel: false, canReschedule: false, refund: refundOf(invoice.amountSats, { status: 'SENDING', destination: 'ben@wallet.example' }) },
    sent: {
      status: 'CANCELLED', canCancel: false, canReschedule: false,
      refund: refundOf(invoice.amountSats, { status: 'SENT', destination: 'ben@wallet.example', sentAt: new Date().toISOString(), paymentHash: 'ab'.repeat(32), preimage: 'cd'.repeat(32) }),
    },
    arrived: { status: 'ARRIVED' }, fulfilled: { status: 'FULFILLED', canCancel: false, canReschedule: false }, noshow: { status: 'NOSHOW', canCancel: false, canReschedule: false },
  };
  change(appointment, changes[to] ?? {});
  return json(http, 200, shown(appointment));
};

/** @param {IncomingMessage} request @param {ServerResponse} http */
export const answer = async (request, http) => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stub');
  const [area, kind, id, what] = pathname.split('/').filter(Boolean);
  if (area === 'stub' && kind === 'accounts') return steerAccounts(id ?? '', http);
  if (area === 'stub' && kind === 'quizzes') return steerQuizzes(id ?? '', http);
  if (area === 'stub') return steer(kind ?? '', id ?? '', http);
  if (kind === 'practitioners' && !id) return json(http, 200, search(searchParams));
  if (kind === 'courses' && !id) return searchParams.get('q') === 'broken' ? problem(http, 503, 'overloaded') : json(http, 200, searchCourses(searchParams));
  const certificate = CERTIFICATES.find(one => one.serial === id);
  if (certificate) return json(http, 200, certificate);
  if (await following(pathname, searchParams, request, http)) return undefined;
  const course = COURSES.find(one => one.id === id);
  if (course) return json(http, 200, course);
  const person = PEOPLE.find(one => one.id === id);
  if (person && what === 'slots') return json(http, 200, {
    items: slotsOf(person, Date.parse(searchParams.get('from') ?? ''), Date.parse(searchParams.get('to') ?? ''), taken), zone: person.zone,
  });
  if (person) return json(http, 200, person);
  if (kind === 'appointments' && !id && request.method === 'POST') return hold(request, http);
  if (pathname === '/api/account/certificates') return json(http, 200, ownCertificates());
  if (pathname.endsWith('/certificate.pdf')) return http.writeHead(200, { 'Content-Type': 'application/pdf' }).end(ISSUED_FILE);
  if (pathname.endsWith('/badge.jwt')) return http.writeHead(200, { 'Content-Type': 'application/vc+jwt' }).end('e.e.e');
  if (pathname.endsWith('/replacement')) return json(http, 201, issuedAnew());
  if (pathname === '/api/account/appointments') return json(http, 200, mine());
  if (pathname === '/api/legal') return json(http, 200, NOTICE);
  if (await accounts(pathname, request, http)) return undefined;
  const appointment = appointments.get(id ?? '');
  return appointment ? one(appointment, what, request, http) : problem(http, 404, 'not-found');
};
