-- Who changed an appointment, where somebody signed in did: the server says so at the beginning of its transaction.
create or replace function scheduling.note_change() returns trigger language plpgsql as $$
declare
  what text;
begin
  if tg_op = 'INSERT' or new.status <> old.status then
    what := case new.status when 'PENDING' then 'held' else lower(new.status::text) end;
  elsif new.starts_at <> old.starts_at then
    what := 'moved';
  else
    what := 'changed';
  end if;
  insert into platform.audit_event (id, at, actor, action, subject, facts)
    values (uuidv7(), new.changed_at, nullif(current_setting('cryptocare.actor', true), '')::uuid, 'appointment-' || what,
      new.id, jsonb_build_object('revision', new.revision::text));
  return null;
end $$;
