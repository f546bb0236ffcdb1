create extension if not exists btree_gist;
create extension if not exists pg_trgm;
create extension if not exists unaccent;

create schema scheduling;

create type scheduling.appointment_status as enum
  ('PENDING', 'BOOKED', 'ARRIVED', 'FULFILLED', 'NOSHOW', 'CANCELLED', 'EXPIRED');

create table scheduling.practitioner (
  id uuid primary key,
  name text not null,
  specialty text not null,
  languages text[] not null,
  canton text not null,
  city text not null,
  address text,
  about jsonb not null,
  -- What a patient may type to find this person: lower case, without accents.
  search_text text not null
);
create index practitioner_search on scheduling.practitioner using gin (search_text gin_trgm_ops);

-- When a practitioner can be booked, and how. The row is also the lock that bookings of one practitioner queue on.
create table scheduling.schedule (
  practitioner_id uuid primary key references scheduling.practitioner,
  zone text not null,
  alignment text not null check (alignment in ('GRID', 'GAP')),
  minimum_notice_minutes int not null check (minimum_notice_minutes >= 0),
  horizon_days int not null check (horizon_days between 1 and 730),
  daily_cap int check (daily_cap > 0),
  weekly_cap int check (weekly_cap > 0),
  open_on_holidays text[] not null default '{}',
  free_cancellation_hours int not null check (free_cancellation_hours >= 0),
  -- Grows when rules, exceptions, absences or services change.
  rules_revision bigint not null default 0,
  -- Grows when an appointment takes or frees time.
  busy_revision bigint not null default 0
) with (fillfactor = 50);

create table scheduling.service_type (
  id uuid primary key,
  practitioner_id uuid not null references scheduling.practitioner,
  name jsonb not null,
  mode text not null check (mode in ('VIDEO', 'IN_PERSON')),
  length_minutes int not null check (length_minutes between 1 and 720),
  step_minutes int not null check (step_minutes between 1 and 720),
  buffer_before_minutes int not null check (buffer_before_minutes between 0 and 720),
  buffer_after_minutes int not null check (buffer_after_minutes between 0 and 720),
  price_sats bigint not null check (price_sats > 0),
  room_id uuid,
  position int not null
);
create index service_type_practitioner on scheduling.service_type (practitioner_id);

-- Minutes of the local day; a window that crosses midnight ends after minute 1440.
create table scheduling.availability_rule (
  practitioner_id uuid not null references scheduling.practitioner,
  weekday smallint not null check (weekday between 1 and 7),
  from_minute int not null check (from_minute between 0 and 1439),
  to_minute int not null check (to_minute > from_minute and to_minute <= from_minute + 1440),
  only_service uuid,
  only_mode text check (only_mode in ('VIDEO', 'IN_PERSON')),
  unique nulls not distinct (practitioner_id, weekday, from_minute, to_minute, only_service, only_mode)
);

-- A date on which the weekly rules do not hold. A closed day is a row without a window.
create table scheduling.availability_exception (
  practitioner_id uuid not null references scheduling.practitioner,
  day date not null,
  from_minute int check (from_minute between 0 and 1439),
  to_minute int check (to_minute > from_minute and to_minute <= from_minute + 1440),
  check ((from_minute is null) = (to_minute is null)),
  unique nulls not distinct (practitioner_id, day, from_minute, to_minute)
);

create table scheduling.absence (
  id uuid primary key,
  practitioner_id uuid not null references scheduling.practitioner,
  starts_at timestamptz not null,
  ends_at timestamptz not null check (ends_at > starts_at)
);
create index absence_practitioner on scheduling.absence (practitioner_id, ends_at);

-- Where the search finds the earliest opening without computing everybody's; refreshed by a job.
create table scheduling.next_opening (
  practitioner_id uuid not null references scheduling.practitioner,
  -- VIDEO, IN_PERSON, or ANY for the earlier of the two.
  mode text not null check (mode in ('VIDEO', 'IN_PERSON', 'ANY')),
  starts_at timestamptz,
  ends_at timestamptz,
  service_id uuid,
  rules_revision bigint not null,
  busy_revision bigint not null,
  valid_until timestamptz not null,
  primary key (practitioner_id, mode)
) with (fillfactor = 70);
create index next_opening_rank on scheduling.next_opening (mode, starts_at, practitioner_id);

create table scheduling.appointment (
  id uuid primary key,
  practitioner_id uuid not null references scheduling.practitioner,
  service_id uuid not null references scheduling.service_type,
  room_id uuid,
  mode text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  buffer_before_minutes int not null,
  buffer_after_minutes int not null,
  status scheduling.appointment_status not null,
  hold_until timestamptz not null,
  free_cancellation_hours int not null,
  price_sats bigint not null,
  sequence int not null default 0,
  revision int not null default 1,
  invoice_id uuid not null unique,
  -- Keyed hash of the normalised e-mail: recognises one patient without reading who it is.
  patient_key text not null,
  -- Name, e-mail, phone, language and token, sealed with AES-256-GCM.
  contact bytea not null,
  language text not null,
  token_hash bytea not null,
  -- Keyed hash of the client's network, for the budget of unpaid holds.
  client_key text not null,
  idempotency_key text not null unique,
  request_hash text not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- Twelve hours bound every search for overlaps: without it, such a search reads the whole history.
  constraint appointment_length check (ends_at > starts_at and ends_at <= starts_at + interval '12 hours'),
  constraint no_double_booking exclude using gist
    (practitioner_id with =, tstzrange(starts_at, ends_at) with &&)
    where (status in ('PENDING', 'BOOKED', 'ARRIVED', 'FULFILLED')),
  constraint no_patient_overlap exclude using gist
    (patient_key with =, tstzrange(starts_at, ends_at) with &&)
    where (status in ('PENDING', 'BOOKED', 'ARRIVED', 'FULFILLED')),
  constraint no_room_overlap exclude using gist
    (room_id with =, tstzrange(starts_at, ends_at) with &&)
    where (room_id is not null and status in ('PENDING', 'BOOKED', 'ARRIVED', 'FULFILLED'))
) with (fillfactor = 80);
create index appointment_agenda on scheduling.appointment (practitioner_id, starts_at);
create index appointment_of_patient on scheduling.appointment (patient_key, starts_at);
create index appointment_in_room on scheduling.appointment (room_id, starts_at) where room_id is not null;
create unique index one_unpaid_hold on scheduling.appointment (patient_key) where status = 'PENDING';
create index unpaid_hold_lapses on scheduling.appointment (hold_until) where status = 'PENDING';
create index unpaid_hold_of_practitioner on scheduling.appointment (practitioner_id, hold_until) where status = 'PENDING';
create index unpaid_hold_of_client on scheduling.appointment (client_key) where status = 'PENDING';
create index appointment_upcoming on scheduling.appointment (starts_at) where status = 'BOOKED';

-- Which reminders were called for; a moved appointment is reminded of anew.
create table scheduling.reminder (
  appointment_id uuid not null references scheduling.appointment,
  kind text not null check (kind in ('7D', '1D', '2H')),
  starts_at timestamptz not null,
  primary key (appointment_id, kind, starts_at)
);
