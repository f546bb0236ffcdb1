-- There are few unpaid holds among very many appointments, so PostgreSQL's statistics say that there are none, and any
-- index over them seems as good as any other: it read all of them to find those of one patient. A query that names the
-- expression of one of these indexes can be answered by that index alone. The fourth, for all that lapse, stays as it
-- is: of an expression that is nearly always null, PostgreSQL cannot guess how many are less than now.
drop index scheduling.one_unpaid_hold;
drop index scheduling.unpaid_hold_of_practitioner;
drop index scheduling.unpaid_hold_of_client;
create unique index one_unpaid_hold on scheduling.appointment ((case when status = 'PENDING' then patient_key end))
  where (case when status = 'PENDING' then patient_key end) is not null;
create index unpaid_hold_of_practitioner on scheduling.appointment ((case when status = 'PENDING' then practitioner_id end))
  where (case when status = 'PENDING' then practitioner_id end) is not null;
create index unpaid_hold_of_client on scheduling.appointment ((case when status = 'PENDING' then client_key end))
  where (case when status = 'PENDING' then client_key end) is not null;
create index unpaid_hold_in_room on scheduling.appointment ((case when status = 'PENDING' then room_id end))
  where (case when status = 'PENDING' then room_id end) is not null;
analyze scheduling.appointment;
