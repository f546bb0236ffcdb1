-- Who writes a course sees who follows it, and how far they have come.
create index enrolment_of_course on learning.enrolment (course_id, enrolled_at desc, id desc);

-- The register says so, unless its operator has changed what it says of following courses.
insert into legal.processing_activity (id, revision, position, retired, changed_at,
  name_fr, name_en, purposes_fr, purposes_en, legal_basis_fr, legal_basis_en, persons_fr, persons_en, data_fr, data_en,
  recipients_fr, recipients_en, transfers_fr, transfers_en, retention_fr, retention_en, security_fr, security_en)
select id, revision + 1, position, retired, timestamptz '2026-11-23T12:00:00Z', name_fr, name_en,
  'Reprendre un cours là où on l’a laissé, savoir quels chapitres sont faits, faire passer des quiz, confirmer ce que seul un formateur voit et constater qu’un cours est terminé.',
  'Go on with a course where one left it, know which chapters are done, let quizzes be taken, confirm what only a trainer sees, and establish that a course is completed.',
  legal_basis_fr, legal_basis_en, persons_fr, persons_en, data_fr, data_en,
  'Les formateurs du cours : nom, chapitres faits et temps supplémentaire, sans les réponses ; l’hébergeur du service, sous-traitant.',
  'The trainers of the course: name, chapters done and extra time, not the answers; the service’s host, a processor.',
  transfers_fr, transfers_en, retention_fr, retention_en,
  'Chacun ne lit que ce qui est à lui, et les formateurs ce qui touche leurs cours, ce que le journal d’audit note ; les numéros des lignes ne portent ni nom ni adresse ; la base refuse de changer un essai terminé.',
  'Everybody reads only what is theirs, and trainers what their courses are about, which the audit log notes; the rows carry numbers, neither names nor addresses; the database refuses to change an attempt that is over.'
from legal.processing_activity activity
where activity.id = '019aaa00-0000-7000-8000-000000000033' and revision = 1 and not exists (
  select from legal.processing_activity later where later.id = activity.id and later.revision > 1);
