-- That a question was corrected after people were asked it: by whom, why, and for good.
create table learning.regrade (
  course_id uuid not null,
  number int not null,
  position int not null,
  ordinal int not null check (ordinal > 0),
  question text not null,
  correction jsonb not null check (
    coalesce(correction ->> 'kind', '') in ('FULL_MARKS', 'WITHDRAWN', 'ALSO_RIGHT', 'ONLY_RIGHT')),
  reason text not null check (char_length(reason) between 1 and 1000),
  -- Whether marks went down, too.
  lowers boolean not null,
  -- What the author had seen of it: said again, it is done once.
  fingerprint text not null check (fingerprint ~ '^[0-9a-f]{64}$'),
  changed int not null check (changed >= 0),
  account_id uuid,
  at timestamptz not null,
  primary key (course_id, number, position, ordinal),
  unique (course_id, number, position, fingerprint),
  foreign key (course_id, number, position, question) references learning.question (course_id, number, position, id)
);
create index regrade_by_account on learning.regrade (account_id);

create function learning.guard_regrade() returns trigger language plpgsql as $$
declare
  expected learning.regrade := old;
begin
  if tg_op = 'UPDATE' then
    expected.account_id := null;
    if new is distinct from expected then
      raise exception 'a regrade stays as it was made' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    raise exception 'a regrade stays' using errcode = 'check_violation';
  end if;
  if new.ordinal <> 1 + (
    select count(*) from learning.regrade
    where course_id = new.course_id and number = new.number and position = new.position) then
    raise exception 'another regrade came before' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger guard_regrade before insert or update or delete on learning.regrade
  for each row execute function learning.guard_regrade();

-- What an attempt brings since a regrade; what it brought first stays with the attempt.
create table learning.remark (
  attempt_id uuid not null references learning.attempt on delete cascade,
  regrade int not null check (regrade > 0),
  how text not null check (how in ('AT_END', 'AFTERWARDS', 'KEPT')),
  earned learning.fraction not null check (earned !~ '^-'),
  points int not null check (points > 0),
  primary key (attempt_id, regrade)
);

create function learning.guard_remark() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if exists (select from learning.attempt where id = old.attempt_id) then
      raise exception 'a remark is kept' using errcode = 'check_violation';
    end if;
    return old;
  end if;
  if tg_op = 'UPDATE' then
    raise exception 'a remark stays as it is' using errcode = 'check_violation';
  end if;
  if not exists (
    select from learning.attempt
    join learning.enrolment on enrolment.id = attempt.enrolment_id
    join learning.regrade on regrade.course_id = enrolment.course_id and regrade.number = enrolment.number
      and regrade.position = attempt.position and regrade.ordinal = new.regrade
    where attempt.id = new.attempt_id and attempt.state <> 'OPEN'
      and jsonb_path_exists(
        attempt.sheet, '$.asked[*] ? (@.question == $id)', jsonb_build_object('id', regrade.question))
  ) then
    raise exception 'only what is over and asked the question is marked again' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger guard_remark before insert or update or delete on learning.remark
  for each row execute function learning.guard_remark();

-- The register says so, unless its operator has changed what it says of following courses.
insert into legal.processing_activity (id, revision, position, retired, changed_at,
  name_fr, name_en, purposes_fr, purposes_en, legal_basis_fr, legal_basis_en, persons_fr, persons_en, data_fr, data_en,
  recipients_fr, recipients_en, transfers_fr, transfers_en, retention_fr, retention_en, security_fr, security_en)
select id, revision + 1, position, retired, timestamptz '2026-11-23T18:00:00Z', name_fr, name_en,
  'Reprendre un cours là où on l’a laissé, savoir quels chapitres sont faits, faire passer des quiz, corriger une question fausse, confirmer ce que seul un formateur voit et constater qu’un cours est terminé.',
  'Go on with a course where one left it, know which chapters are done, let quizzes be taken, correct a question that was wrong, confirm what only a trainer sees, and establish that a course is completed.',
  legal_basis_fr, legal_basis_en, persons_fr, persons_en,
  'Cours suivis et leur version, moments vus de chaque film et vitesse de lecture, chapitres faits et quand, essais de quiz avec les questions tirées, réponses, points et dates, points après la correction d’une question, temps supplémentaire accordé.',
  'Courses followed and their version, moments seen of each film and the speed, chapters done and when, attempts at quizzes with the questions drawn, answers, points and dates, points after a question was corrected, extra time granted.',
  'Les formateurs du cours : nom, chapitres faits et temps supplémentaire, et, quand ils corrigent une question, les points avant et après, sans les réponses ; l’hébergeur du service, sous-traitant.',
  'The trainers of the course: name, chapters done and extra time, and, when they correct a question, the points before and after, not the answers; the service’s host, a processor.',
  transfers_fr, transfers_en, retention_fr, retention_en, security_fr, security_en
from legal.processing_activity activity
where activity.id = '019aaa00-0000-7000-8000-000000000033' and revision = 2 and not exists (
  select from legal.processing_activity later where later.id = activity.id and later.revision > 2);
