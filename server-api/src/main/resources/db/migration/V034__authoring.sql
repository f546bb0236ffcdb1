-- What the authors of a course write, as their editor has it, unfinished as it may be. It becomes a version when it is
-- submitted, and stays as it is while that version is read.
create table learning.draft (
  course_id uuid primary key references learning.course on delete cascade,
  revision bigint not null check (revision > 0),
  document jsonb not null check (jsonb_typeof(document) = 'object'),
  saved_at timestamptz not null,
  -- Why it was given back the last time.
  returned text check (btrim(returned) <> '' and length(returned) <= 1000)
);

create function learning.guard_draft() returns trigger language plpgsql as $$
declare
  expected learning.draft := old;
begin
  expected.returned := new.returned;
  if new is not distinct from expected then
    return new;
  end if;
  perform from learning.course where id = old.course_id for share;
  if exists (select from learning.course_version where course_id = old.course_id and state = 'IN_REVIEW') then
    raise exception 'a draft does not change while it is reviewed' using errcode = 'check_violation';
  end if;
  if new.revision <> old.revision + 1 then
    raise exception 'a draft has changed meanwhile' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger guard_draft before update on learning.draft
  for each row execute function learning.guard_draft();

-- Who writes at a course, beside administrators.
create table learning.trainer (
  course_id uuid not null references learning.course on delete cascade,
  account_id uuid not null,
  since timestamptz not null,
  primary key (course_id, account_id)
);
create index trainer_of on learning.trainer (account_id);

-- Of each choice one course is done before.
alter table learning.prerequisite add column choice int check (choice > 0);
update learning.prerequisite set choice = numbered.choice
  from (select course_id, needs_id, row_number() over (partition by course_id order by needs_id) as choice
    from learning.prerequisite) as numbered
  where prerequisite.course_id = numbered.course_id and prerequisite.needs_id = numbered.needs_id;
alter table learning.prerequisite
  alter column choice set not null,
  drop constraint prerequisite_pkey,
  add primary key (course_id, choice, needs_id);

-- As its authors find it: by what they call it now, and those first of which something was written, submitted, given back
-- or published last.
alter table learning.course
  add column title jsonb,
  add column search_text text,
  add column changed_at timestamptz;
update learning.course set title = latest.title, search_text = latest.search_text,
    changed_at = coalesce(latest.superseded_at, latest.published_at, latest.submitted_at, created_at)
  from (select distinct on (course_id) * from learning.course_version order by course_id, number desc) as latest
  where latest.course_id = course.id;
alter table learning.course
  alter column title set not null,
  alter column search_text set not null,
  alter column changed_at set not null,
  add constraint a_title_is_there_in_some_language check (
    coalesce(btrim(title ->> 'FR'), '') <> '' or coalesce(btrim(title ->> 'EN'), '') <> '');
create index course_changed on learning.course (changed_at desc, id desc);

insert into legal.processing_activity (id, revision, position, retired, changed_at,
  name_fr, name_en, purposes_fr, purposes_en, legal_basis_fr, legal_basis_en, persons_fr, persons_en, data_fr, data_en,
  recipients_fr, recipients_en, transfers_fr, transfers_en, retention_fr, retention_en, security_fr, security_en)
values
('019aaa00-0000-7000-8000-000000000034', 1, 56, false, '2026-11-23T00:00:00Z',
'Rédaction des cours',
'Writing of courses',
'Savoir qui écrit un cours, et qui l’a soumis, rendu ou publié.',
'Know who writes a course, and who submitted, returned or published it.',
'Exécution du contrat (RGPD art. 6 § 1 b ; LPD art. 31 al. 2 a) ; intérêt légitime à la qualité des cours (RGPD art. 6 § 1 f).',
'Performance of the contract (GDPR art. 6(1)(b); FADP art. 31(2)(a)); legitimate interest in the quality of courses (GDPR art. 6(1)(f)).',
'Formateurs, administrateurs.',
'Trainers, administrators.',
'Cours confiés à un formateur et depuis quand ; dans le journal d’audit, qui a commencé, soumis, rendu ou publié un cours et quand.',
'Courses entrusted to a trainer and since when; in the audit log, who began, submitted, returned or published a course and when.',
'L’hébergeur du service, sous-traitant.',
'The service’s host, a processor.',
'Aucun.',
'None.',
'Jusqu’à l’effacement du compte ou la fin de la collaboration au cours ; le journal d’audit, selon sa propre durée.',
'Until the account is erased or the trainer no longer writes at the course; the audit log, for its own time.',
'Un formateur ne voit que les cours qui lui sont confiés ; seul un administrateur publie et confie un cours.',
'A trainer sees only the courses entrusted to them; only an administrator publishes and entrusts a course.');
