-- Whose account an appointment belongs to: once somebody has proven an address, what was booked with it is theirs.
alter table scheduling.appointment add column account_id uuid;
create index appointment_of_account on scheduling.appointment (account_id, starts_at desc, id desc)
  where account_id is not null;
