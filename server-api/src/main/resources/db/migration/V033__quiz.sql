alter table learning.chapter
  drop constraint chapter_kind_check,
  add constraint chapter_kind_check check (kind in ('VIDEO', 'TEXT', 'DOCUMENT', 'QUIZ')),
  drop constraint chapter_completion_check,
  add constraint chapter_completion_check check (completion in ('LAUNCH', 'THRESHOLD', 'END', 'MANUAL', 'PASS')),
  add constraint a_quiz_is_passed check ((kind = 'QUIZ') = (completion = 'PASS'));

-- An exact number, in its lowest terms: 3, -1/2.
create domain learning.fraction as text check (value ~ '^-?[0-9]{1,40}(/[1-9][0-9]{0,39})?$');

-- How a quiz is passed; frozen with the version of its course.
create table learning.quiz (
  course_id uuid not null,
  number int not null,
  position int not null,
  threshold learning.fraction not null,
  attempts int check (attempts between 1 and 100),
  time_seconds int check (time_seconds between 60 and 86400),
  first_pause_seconds int not null check (first_pause_seconds >= 0),
  next_pause_seconds int not null check (next_pause_seconds >= 0),
  counting text not null check (counting in ('HIGHEST', 'LAST', 'FIRST', 'AVERAGE')),
  shuffled boolean not null,
  marks text not null check (marks in ('AFTER_EACH', 'WHEN_DONE', 'NEVER')),
  solutions text not null check (solutions in ('AFTER_EACH', 'WHEN_DONE', 'NEVER')),
  -- How many questions are drawn of each pool.
  drawn int[] not null check (0 < all (drawn)),
  primary key (course_id, number, position),
  foreign key (course_id, number, position) references learning.chapter on delete cascade
);

create table learning.question (
  course_id uuid not null,
  number int not null,
  position int not null,
  pool int not null check (pool > 0),
  place int not null check (place > 0),
  id text not null check (id ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  -- How it is marked, by name and number: what a policy says under its number never changes.
  policy text not null check (policy ~ '^[A-Z_]+_[0-9]+$'),
  points int not null check (points between 1 and 100),
  texts jsonb not null,
  explanations jsonb not null,
  -- What is asked, and what is right.
  task jsonb not null check (
    coalesce(task ->> 'kind', '') in ('SINGLE', 'MULTIPLE', 'TRUE_FALSE', 'ORDERING', 'MATCHING', 'NUMERIC')),
  primary key (course_id, number, position, id),
  unique (course_id, number, position, pool, place),
  foreign key (course_id, number, position) references learning.quiz on delete cascade
);

create trigger guard_chapter before insert or update or delete on learning.quiz
  for each row execute function learning.guard_chapter();
create trigger guard_chapter before insert or update or delete on learning.question
  for each row execute function learning.guard_chapter();

create function learning.check_quizzes() returns trigger language plpgsql as $$
begin
  if exists (
    select from learning.chapter left join learning.quiz using (course_id, number, position)
    where chapter.course_id = new.course_id and chapter.number = new.number
      and (chapter.kind = 'QUIZ') <> (quiz.course_id is not null)
  ) then
    raise exception 'a quiz is there before it is published' using errcode = 'check_violation';
  end if;
  if exists (
    select from learning.quiz where course_id = new.course_id and number = new.number and drawn = '{}'
  ) then
    raise exception 'a quiz asks something' using errcode = 'check_violation';
  end if;
  if exists (
    select from learning.quiz, unnest(quiz.drawn) with ordinality as wanted (drawn, pool)
    where quiz.course_id = new.course_id and quiz.number = new.number and wanted.drawn > (
      select count(*) from learning.question
      where question.course_id = quiz.course_id and question.number = quiz.number
        and question.position = quiz.position and question.pool = wanted.pool)
  ) then
    raise exception 'no more questions are drawn than there are' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger check_quizzes before update on learning.course_version
  for each row when (old.state = 'DRAFT' and new.state <> 'DRAFT') execute function learning.check_quizzes();

-- What somebody gets in addition to the time of each quiz of a course.
create table learning.extra_time (
  enrolment_id uuid primary key references learning.enrolment on delete cascade,
  percent int not null check (percent between 1 and 300)
);

create table learning.attempt (
  id uuid primary key,
  enrolment_id uuid not null references learning.enrolment on delete cascade,
  position int not null,
  ordinal int not null check (ordinal > 0),
  -- Which questions were drawn, and the order in which they and their options are shown.
  sheet jsonb not null,
  started_at timestamptz not null,
  deadline timestamptz check (deadline > started_at),
  state text not null check (state in ('OPEN', 'SUBMITTED', 'LAPSED')),
  ended_at timestamptz check (ended_at >= started_at),
  earned learning.fraction check (earned !~ '^-'),
  points int check (points > 0),
  unique (enrolment_id, position, ordinal),
  constraint a_result_tells_the_state check (
    (ended_at is null) = (state = 'OPEN') and (earned is null) = (state = 'OPEN') and (points is null) = (state = 'OPEN')),
  constraint only_a_limit_lapses check (state <> 'LAPSED' or deadline is not null)
);
create unique index one_open_attempt on learning.attempt (enrolment_id, position) where state = 'OPEN';
create index attempt_by_deadline on learning.attempt (deadline) where state = 'OPEN' and deadline is not null;

create function learning.guard_attempt() returns trigger language plpgsql as $$
declare
  expected learning.attempt := old;
  allowed int;
  made int;
begin
  if tg_op = 'DELETE' then
    -- Erased with the whole enrolment, and not otherwise.
    if exists (select from learning.enrolment where id = old.enrolment_id) then
      raise exception 'an attempt is kept' using errcode = 'check_violation';
    end if;
    return old;
  end if;
  if tg_op = 'UPDATE' then
    expected.state := new.state;
    expected.ended_at := new.ended_at;
    expected.earned := new.earned;
    expected.points := new.points;
    if old.state <> 'OPEN' or new is distinct from expected then
      raise exception 'an attempt changes only once, when it ends' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if new.state <> 'OPEN' then
    raise exception 'an attempt begins open' using errcode = 'check_violation';
  end if;
  select quiz.attempts into strict allowed
    from learning.enrolment join learning.quiz using (course_id, number)
    where enrolment.id = new.enrolment_id and quiz.position = new.position;
  select count(*) into made
    from learning.attempt where enrolment_id = new.enrolment_id and position = new.position;
  if new.ordinal <> made + 1 or new.ordinal > allowed then
    raise exception 'no attempt is left, or another was begun' using errcode = 'check_violation';
  end if;
  return new;
exception when no_data_found then
  raise exception 'only a quiz is attempted' using errcode = 'check_violation';
end $$;

create trigger guard_attempt before insert or update or delete on learning.attempt
  for each row execute function learning.guard_attempt();

-- What was last answered to each question; null when it was taken back.
create table learning.answer (
  attempt_id uuid not null references learning.attempt on delete cascade,
  question text not null,
  sequence bigint not null check (sequence > 0),
  answer jsonb,
  saved_at timestamptz not null,
  primary key (attempt_id, question)
);

create function learning.guard_answer() returns trigger language plpgsql as $$
declare
  attempt learning.attempt;
begin
  if tg_op = 'DELETE' then
    if exists (select from learning.attempt where id = old.attempt_id) then
      raise exception 'an answer is kept' using errcode = 'check_violation';
    end if;
    return old;
  end if;
  -- Locked, so that the attempt is not marked while an answer comes in.
  select * into attempt from learning.attempt where id = new.attempt_id for share;
  if attempt.state <> 'OPEN' or new.saved_at > attempt.deadline + interval '30 seconds' then
    raise exception 'the attempt is over' using errcode = 'check_violation';
  end if;
  if not jsonb_path_exists(attempt.sheet, '$.asked[*] ? (@.question == $id)', jsonb_build_object('id', new.question)) then
    raise exception 'the attempt does not ask this' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and (new.attempt_id, new.question) <> (old.attempt_id, old.question) then
    raise exception 'an answer belongs to its question' using errcode = 'check_violation';
  end if;
  if tg_op = 'UPDATE' and new.sequence <= old.sequence then
    raise exception 'what is older does not take the place of what is newer' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger guard_answer before insert or update or delete on learning.answer
  for each row execute function learning.guard_answer();

insert into legal.processing_activity (id, revision, position, retired, changed_at,
  name_fr, name_en, purposes_fr, purposes_en, legal_basis_fr, legal_basis_en, persons_fr, persons_en, data_fr, data_en,
  recipients_fr, recipients_en, transfers_fr, transfers_en, retention_fr, retention_en, security_fr, security_en)
values
('019aaa00-0000-7000-8000-000000000033', 1, 54, false, '2026-11-23T00:00:00Z',
'Suivi des formations',
'Following of courses',
'Reprendre un cours là où on l’a laissé, savoir quels chapitres sont faits, faire passer des quiz et constater qu’un cours est terminé.',
'Go on with a course where one left it, know which chapters are done, let quizzes be taken, and establish that a course is completed.',
'Exécution du contrat (RGPD art. 6 § 1 b ; LPD art. 31 al. 2 a).',
'Performance of the contract (GDPR art. 6(1)(b); FADP art. 31(2)(a)).',
'Personnes qui suivent un cours.',
'People who follow a course.',
'Cours suivis et leur version, moments vus de chaque film et vitesse de lecture, chapitres faits et quand, essais de quiz avec les questions tirées, réponses, points et dates, temps supplémentaire accordé.',
'Courses followed and their version, moments seen of each film and the speed, chapters done and when, attempts at quizzes with the questions drawn, answers, points and dates, extra time granted.',
'L’hébergeur du service, sous-traitant.',
'The service’s host, a processor.',
'Aucun.',
'None.',
'Jusqu’à l’effacement du compte.',
'Until the account is erased.',
'Chacun ne lit que ce qui est à lui ; les numéros des lignes ne portent ni nom ni adresse ; la base refuse de changer un essai terminé.',
'Everybody reads only what is theirs; the rows carry numbers, neither names nor addresses; the database refuses to change an attempt that is over.');
