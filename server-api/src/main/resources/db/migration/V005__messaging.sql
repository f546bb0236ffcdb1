create schema messaging;

-- One mail to one person about one event. No address and no text are kept: both are looked up when it is sent.
create table messaging.message (
  -- Made of the event, so that the same event never makes a second mail; also the mail's Message-ID.
  key text primary key,
  kind text not null,
  appointment_id uuid not null,
  amount_sats bigint check (amount_sats > 0),
  refund_owed boolean not null default false,
  -- What a reminder is for: when the appointment has moved since, the reminder is void.
  starts_at timestamptz,
  -- Keyed hash of the address, and the local day of a reminder: one a day is enough.
  person bytea not null,
  reminder_day date,
  status text not null check (status in ('WAITING', 'SENT', 'DROPPED', 'REFUSED')),
  attempts int not null default 0,
  due_at timestamptz not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  check ((status = 'SENT') = (sent_at is not null)),
  check (kind = 'REMINDER' or reminder_day is null),
  constraint one_reminder_a_day unique (person, reminder_day)
);
create index message_due on messaging.message (due_at) where status = 'WAITING';
create index message_of_person on messaging.message (person, appointment_id) where kind = 'BOOKED';
