-- A service that was withdrawn cannot be booked any more. It stays: appointments tell what they were for.
alter table scheduling.service_type add column withdrawn_at timestamptz;
