-- One event for each change of an appointment, by whatever statement: no code can forget it, and none waits for it.
-- The revision says which change it was, so that a gap shows.
create function scheduling.note_change() returns trigger language plpgsql as $$
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
  insert into platform.audit_event (id, at, action, subject, facts)
    values (uuidv7(), new.changed_at, 'appointment-' || what, new.id, jsonb_build_object('revision', new.revision::text));
  return null;
end $$;

create trigger appointment_is_noted after insert on scheduling.appointment
  for each row execute function scheduling.note_change();
create trigger appointment_change_is_noted after update on scheduling.appointment
  for each row when (new.revision <> old.revision) execute function scheduling.note_change();
