-- Why nobody took a mail: the code of the mail service's answer, or that it was tried for too long. Never an address.
alter table messaging.message add column failure text;
alter table messaging.message drop constraint message_status_check;
update messaging.message set status = 'FAILED', failure = 'refused' where status = 'REFUSED';
alter table messaging.message
  add constraint message_status_check check (status in ('WAITING', 'SENT', 'DROPPED', 'FAILED')),
  add constraint failed_for_a_reason check ((status = 'FAILED') = (failure is not null));
create index message_failed on messaging.message (created_at) where status = 'FAILED';
