-- Everybody's appointments, the latest start first, page by page. A practice's are read by appointment_agenda.
create index appointment_by_start on scheduling.appointment (starts_at, id);
