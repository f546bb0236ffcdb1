-- A recording as its host has it. How long it is never changes: a new recording is another one.
create table learning.video (
  id uuid primary key,
  host text not null check (host in ('DISK', 'MUX')),
  -- What the host knows it by.
  reference text not null check (reference <> ''),
  millis int not null check (millis between 1000 and 86400000),
  created_at timestamptz not null
);

-- What is said in a recording, for whoever cannot hear it (WebVTT).
create table learning.caption (
  video_id uuid not null references learning.video,
  language text not null check (language in ('FR', 'EN')),
  track text not null check (track like 'WEBVTT%'),
  primary key (video_id, language)
);

create function learning.keep_as_it_is() returns trigger language plpgsql as $$
begin
  raise exception 'a recording stays as it is' using errcode = 'check_violation';
end $$;

create trigger keep_as_it_is before update on learning.video
  for each row execute function learning.keep_as_it_is();

alter table learning.chapter add column video_id uuid references learning.video,
  add constraint only_a_video_is_recorded check (video_id is null or kind = 'VIDEO');

-- As before, and nothing is published that cannot be played.
create or replace function learning.check_chapters(version learning.course_version) returns void language plpgsql as $$
declare
  chapters int;
  last int;
  untold int;
  unrecorded int;
begin
  select count(*), coalesce(max(position), 0), count(*) filter (where not body ?& version.languages),
      count(*) filter (where kind = 'VIDEO' and video_id is null)
    into chapters, last, untold, unrecorded
    from learning.chapter where course_id = version.course_id and number = version.number;
  if chapters = 0 then
    raise exception 'a course has at least one chapter' using errcode = 'check_violation';
  end if;
  if last <> chapters then
    raise exception 'chapters are numbered from 1 without gaps' using errcode = 'check_violation';
  end if;
  if untold > 0 then
    raise exception 'a text is there in each language of its course' using errcode = 'check_violation';
  end if;
  if unrecorded > 0 then
    raise exception 'a video is there before it is published' using errcode = 'check_violation';
  end if;
end $$;

-- Somebody follows one version of a course, whatever is published after it.
create table learning.enrolment (
  id uuid primary key,
  account_id uuid not null,
  course_id uuid not null,
  number int not null,
  enrolled_at timestamptz not null,
  completed_at timestamptz,
  unique (account_id, course_id),
  foreign key (course_id, number) references learning.course_version
);
create index enrolment_of_version on learning.enrolment (course_id, number);

-- What is done stays done.
create table learning.chapter_done (
  enrolment_id uuid not null references learning.enrolment on delete cascade,
  position int not null,
  done_at timestamptz not null,
  primary key (enrolment_id, position)
);

create function learning.guard_enrolment() returns trigger language plpgsql as $$
declare
  expected learning.enrolment := old;
begin
  if tg_op = 'INSERT' then
    if new.completed_at is not null then
      raise exception 'nobody has completed a course before following it' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  expected.completed_at := new.completed_at;
  if new is distinct from expected or old.completed_at is not null then
    raise exception 'an enrolment changes only once, when its course is completed' using errcode = 'check_violation';
  end if;
  if exists (
    select from learning.chapter
    where chapter.course_id = new.course_id and chapter.number = new.number and not exists (
      select from learning.chapter_done as done where done.enrolment_id = new.id and done.position = chapter.position)
  ) then
    raise exception 'a course is completed when all its chapters are done' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger guard_enrolment before insert or update on learning.enrolment
  for each row execute function learning.guard_enrolment();

-- What somebody has really played of a video, in milliseconds, and where they stopped.
create table learning.progress (
  enrolment_id uuid not null references learning.enrolment on delete cascade,
  position int not null,
  played int4multirange not null,
  stopped_millis int not null check (stopped_millis >= 0),
  updated_at timestamptz not null,
  primary key (enrolment_id, position)
);

create function learning.never_shrinks() returns trigger language plpgsql as $$
begin
  if not new.played @> old.played then
    raise exception 'what was played stays played' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger never_shrinks before update on learning.progress
  for each row execute function learning.never_shrinks();

-- A player that was opened. Whoever opens another one ends the first: nobody watches two films at once.
create table learning.viewing (
  id uuid primary key,
  account_id uuid not null,
  enrolment_id uuid not null references learning.enrolment on delete cascade,
  position int not null,
  began_at timestamptz not null,
  -- Until when time was counted, and how much may be credited of it.
  heard_at timestamptz not null,
  allowance_millis int not null check (allowance_millis >= 0),
  ended_at timestamptz
);
create unique index one_viewing_at_a_time on learning.viewing (account_id) where ended_at is null;
create index viewing_of_account on learning.viewing (account_id, began_at desc);
create index viewing_of_enrolment on learning.viewing (enrolment_id);
create index viewing_by_age on learning.viewing (began_at);

-- What a player said, kept as it was said beside what came of it; a second copy does nothing.
create table learning.viewing_report (
  viewing_id uuid not null references learning.viewing on delete cascade,
  sequence int not null check (sequence between 1 and 1000000),
  claimed int4multirange not null,
  credited_millis int not null check (credited_millis >= 0),
  rate numeric(4, 2) not null check (rate > 0),
  received_at timestamptz not null,
  primary key (viewing_id, sequence)
);
