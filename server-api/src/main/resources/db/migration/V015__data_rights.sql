create schema if not exists legal;

-- Somebody's own data, packed for them. The file is sealed, and gone when its time is over.
create table legal.export (
  id uuid primary key,
  account_id uuid not null,
  language text not null,
  asked_at timestamptz not null,
  ready_at timestamptz,
  content bytea,
  content_length int,
  ends_at timestamptz,
  check (num_nulls(ready_at, content_length, ends_at) in (0, 3)),
  check (content is null or ready_at is not null)
);
create index export_of_account on legal.export (account_id, asked_at desc);
create unique index one_export_in_the_making on legal.export (account_id) where ready_at is null;
create index export_ends on legal.export (ends_at) where content is not null;

-- Who wants to be forgotten, when, and what was done: the account's number is all that is left of the person.
create table legal.erasure (
  id uuid primary key,
  account_id uuid not null,
  asked_at timestamptz not null,
  due_at timestamptz not null,
  -- Money that is still owed to them cannot be paid back to nobody.
  waives_refunds boolean not null,
  stopped_at timestamptz,
  done_at timestamptz,
  -- For each table what was done with how many rows; numbers and words of ours.
  report jsonb,
  check (num_nonnulls(stopped_at, done_at) <= 1),
  check ((done_at is null) = (report is null))
);
create unique index one_erasure_at_a_time on legal.erasure (account_id) where stopped_at is null and done_at is null;
create index erasure_due on legal.erasure (due_at) where stopped_at is null and done_at is null;

-- Whose letters and links these are, by the keyed hash of the address, so that they can be erased with the rest.
alter table auth.letter add column email_key bytea;
create index letter_of_person on auth.letter (email_key);
alter table auth.link add column email_key bytea;
create index link_of_person on auth.link (email_key);

-- An appointment without contact data is nobody's any more: what is left of it is accounting.
alter table scheduling.appointment alter column contact drop not null;
alter table scheduling.appointment add constraint nobodys_without_contact
  check (contact is not null or account_id is null) not valid;
alter table scheduling.appointment validate constraint nobodys_without_contact;
