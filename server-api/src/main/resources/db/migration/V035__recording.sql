-- What an author uploads, from its first byte; when it is ready, a video has its number.
create table learning.recording (
  id uuid primary key,
  -- Whose it is; nobody's when they were erased and a course still shows it.
  account_id uuid,
  name text not null check (length(name) between 1 and 200),
  bytes bigint not null check (bytes > 0),
  status text not null check (status in ('UPLOADING', 'PREPARING', 'READY', 'FAILED', 'REMOVED')),
  failure text check (failure in (
    'UPLOAD_UNFINISHED', 'NOT_A_VIDEO', 'LENGTH_NOT_POSSIBLE', 'DAMAGED', 'TOOK_TOO_LONG', 'NOT_EQUIPPED')),
  created_at timestamptz not null,
  constraint only_what_failed_says_why check ((failure is null) = (status <> 'FAILED'))
);
create index recording_of_account on learning.recording (account_id, created_at desc, id desc);
create index recording_by_age on learning.recording (created_at desc, id desc) where status <> 'REMOVED';
create index recording_to_do on learning.recording (created_at) where status in ('UPLOADING', 'PREPARING', 'REMOVED');

create function learning.guard_recording() returns trigger language plpgsql as $$
declare
  expected learning.recording := old;
begin
  expected.status := new.status;
  expected.failure := new.failure;
  if new.account_id is null then
    expected.account_id := null;
  end if;
  if new is distinct from expected then
    raise exception 'a recording stays as it was uploaded' using errcode = 'check_violation';
  end if;
  if new.status <> old.status and new.status <> 'REMOVED' and (old.status, new.status) not in (
      ('UPLOADING', 'PREPARING'), ('UPLOADING', 'FAILED'), ('PREPARING', 'READY'), ('PREPARING', 'FAILED')) then
    raise exception 'a recording goes one way' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger guard_recording before update on learning.recording
  for each row execute function learning.guard_recording();

-- What an author has put into a course; its other authors go on with it.
create table learning.course_recording (
  course_id uuid not null references learning.course on delete cascade,
  recording_id uuid not null references learning.recording on delete cascade,
  primary key (course_id, recording_id)
);
create index course_of_recording on learning.course_recording (recording_id);

create index chapter_of_video on learning.chapter (video_id) where video_id is not null;

insert into legal.processing_activity (id, revision, position, retired, changed_at,
  name_fr, name_en, purposes_fr, purposes_en, legal_basis_fr, legal_basis_en, persons_fr, persons_en, data_fr, data_en,
  recipients_fr, recipients_en, transfers_fr, transfers_en, retention_fr, retention_en, security_fr, security_en)
values
('019aaa00-0000-7000-8000-000000000035', 1, 57, false, '2026-11-23T00:00:00Z',
'Enregistrements des cours',
'Recordings of courses',
'Recevoir, préparer et montrer les films des cours, et savoir qui les a envoyés.',
'Receive, prepare and show the films of courses, and know who uploaded them.',
'Exécution du contrat (RGPD art. 6 § 1 b ; LPD art. 31 al. 2 a).',
'Performance of the contract (GDPR art. 6(1)(b); FADP art. 31(2)(a)).',
'Formateurs, administrateurs, personnes que l’on voit ou entend dans un film.',
'Trainers, administrators, people who are seen or heard in a film.',
'Film et sous-titres, nom et taille du fichier, qui l’a envoyé et quand ; dans le journal d’audit, qui a envoyé, sous-titré ou retiré un enregistrement.',
'Film and captions, name and size of the file, who uploaded it and when; in the audit log, who uploaded, captioned or removed a recording.',
'Les personnes qui suivent le cours ; l’hébergeur du service, sous-traitant.',
'The people who follow the course; the service’s host, a processor.',
'Aucun.',
'None.',
'Jusqu’à ce que l’enregistrement soit retiré. À l’effacement du compte, ce qu’aucun cours ne montre est supprimé ; le reste ne nomme plus personne. Un envoi inachevé est supprimé après un jour.',
'Until the recording is removed. When the account is erased, what no course shows is deleted, and the rest names nobody any more. An unfinished upload is deleted after a day.',
'Un formateur ne voit que ses enregistrements ; un film n’est montré qu’à qui suit le cours ; les fichiers sont lus par un programme séparé qui n’ouvre qu’eux.',
'A trainer sees only their own recordings; a film is shown only to who follows the course; files are read by a separate program that opens nothing else.');
