-- A practice. What it is called and where it is, everybody may know.
create table auth.organization (
  id uuid primary key,
  name text not null check (length(name) between 1 and 100),
  city text not null check (length(city) between 1 and 80),
  created_at timestamptz not null
);

-- Who belongs to it, as what, and whether they look after it.
create table auth.membership (
  id uuid primary key,
  organization_id uuid not null references auth.organization on delete cascade,
  account_id uuid not null references auth.account on delete cascade,
  position text not null check (position in ('STAFF', 'PRACTITIONER')),
  manager boolean not null,
  since timestamptz not null,
  constraint a_member_once unique (organization_id, account_id)
);
create index membership_of_account on auth.membership (account_id);
-- Whoever works at the desk does so for one practice.
create unique index staff_of_one_organization on auth.membership (account_id) where position = 'STAFF';

-- A link that lets its reader join an organization names it, so that its managers see who is invited.
alter table auth.link drop constraint link_purpose_check;
alter table auth.link add constraint link_purpose_check
  check (purpose in ('REGISTER', 'RESET_PASSWORD', 'CHANGE_EMAIL', 'SET_UP', 'INVITE', 'JOIN')) not valid;
alter table auth.link validate constraint link_purpose_check;
alter table auth.link add column organization_id uuid references auth.organization on delete cascade;
alter table auth.link add constraint who_joins_joins_something
  check ((purpose = 'JOIN') = (organization_id is not null)) not valid;
alter table auth.link validate constraint who_joins_joins_something;
-- An address is invited once to an organization: the next invitation takes the place of the one before.
create unique index one_invitation_to_an_organization on auth.link (organization_id, email_key)
  where organization_id is not null and used_at is null;
create index invitation_of_organization on auth.link (organization_id, ends_at desc, id desc)
  where organization_id is not null and used_at is null;
