-- Whoever books alone is reached by e-mail; whoever is booked by a practice may have none, and is written no letters.
alter table scheduling.appointment add column has_email boolean not null default true;
alter table scheduling.appointment add constraint only_the_desk_books_without_email check (has_email or at_desk);
