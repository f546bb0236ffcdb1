-- Administrators look for the few that were missed or cancelled, or that cost much, among everybody's. Without these all of
-- them would be read.
create index appointment_by_status on scheduling.appointment (status, starts_at, id);
create index appointment_by_price on scheduling.appointment (price_sats, starts_at, id);
