-- What work in the background failed of, as a word of ours, and since when: nothing of what it is about.
alter table platform.scheduled_task
  add column failure_kind text check (failure_kind in ('PROVIDER', 'DATABASE', 'REFUSED', 'FAULT')),
  add column failing_since timestamptz;

-- What came of reading the audit log from its beginning, last time, on whichever server.
create table platform.audit_reading (
  only_one boolean primary key default true check (only_one),
  at timestamptz not null,
  whole boolean not null,
  length bigint not null
);

create index audit_event_action on platform.audit_event (action, at);
