-- Who did what to whom. Rows are only ever added; they hold no personal data, only ids and words of ours.
create table platform.audit_event (
  id uuid primary key,
  at timestamptz not null,
  -- The account that did it; none for guests and for what runs by itself.
  actor uuid,
  action text not null,
  subject uuid not null,
  facts jsonb not null
);
create index audit_event_at on platform.audit_event (at, id);
create index audit_event_subject on platform.audit_event (subject, at);
create index audit_event_actor on platform.audit_event (actor, at) where actor is not null;

-- Each event in its place, with a keyed hash over it and over all before it: made a moment later, one after the other.
create table platform.audit_link (
  position bigint primary key check (position > 0),
  event_id uuid not null unique references platform.audit_event,
  hash bytea not null
);

create function platform.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the audit log is only ever added to';
end $$;

create trigger audit_event_stays before update or delete on platform.audit_event
  for each row execute function platform.refuse_change();
create trigger audit_event_stays_whole before truncate on platform.audit_event
  for each statement execute function platform.refuse_change();
create trigger audit_link_stays before update or delete on platform.audit_link
  for each row execute function platform.refuse_change();
create trigger audit_link_stays_whole before truncate on platform.audit_link
  for each statement execute function platform.refuse_change();
