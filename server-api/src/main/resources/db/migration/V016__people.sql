-- Administrators look through the people of one role; who is an administrator is asked before each change of roles.
create index account_of_role on auth.account using gin (roles);

-- What an administrator calls an invitation: its token is known to nobody but whom it was sent to.
alter table auth.link add column id uuid not null default gen_random_uuid();
create unique index link_id on auth.link (id);
create index open_invitation on auth.link (ends_at desc, id desc) where purpose = 'INVITE' and used_at is null;
