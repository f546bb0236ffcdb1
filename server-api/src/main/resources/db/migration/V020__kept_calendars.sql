-- Whose calendar it is. Accounts are another module's: no foreign key crosses schemas.
alter table scheduling.practitioner add column account_id uuid unique;

-- Made by the practice for somebody who stands there or telephones: it may still be paid for after it has begun.
alter table scheduling.appointment add column at_desk boolean not null default false;
