-- Who came without an appointment today. There is a name or initials (sealed), and nothing about why; who waits follows from
-- who left and from what became of the time that was taken for them.
create table scheduling.walk_in (
  id uuid primary key,
  practitioner_id uuid not null references scheduling.practitioner,
  service_id uuid not null references scheduling.service_type,
  anyone boolean not null,
  name bytea not null,
  arrived_at timestamptz not null,
  forgotten_at timestamptz not null,
  left_at timestamptz,
  appointment_id uuid unique references scheduling.appointment,
  constraint walk_in_of_one_day check (forgotten_at > arrived_at and forgotten_at <= arrived_at + interval '25 hours')
);
create index walk_in_waits on scheduling.walk_in (practitioner_id, arrived_at);
create index walk_in_ends on scheduling.walk_in (forgotten_at);

-- The register says so, unless its operator has changed what it says of appointments.
insert into legal.processing_activity
select id, 2, position, retired, name_fr, name_en, purposes_fr, purposes_en, legal_basis_fr, legal_basis_en,
  persons_fr, persons_en,
  data_fr || ' Le nom ou les initiales de qui vient sans rendez-vous, et l’heure de son arrivée.',
  data_en || ' The name or initials of who comes without an appointment, and when they came.',
  recipients_fr, recipients_en, transfers_fr, transfers_en,
  retention_fr || ' La file d’attente de qui vient sans rendez-vous : jusqu’à la fin du jour.',
  retention_en || ' The queue of those who come without an appointment: until the end of the day.',
  security_fr, security_en, timestamptz '2026-11-22T21:00:00Z', null::uuid
from legal.processing_activity activity
where id = '019aaa00-0000-7000-8000-000000000001' and revision = 1 and not exists (
  select from legal.processing_activity later where later.id = activity.id and later.revision > 1);
