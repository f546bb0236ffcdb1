create schema learning;

-- A text in each language we speak, none of them empty.
create function learning.is_text(texts jsonb) returns boolean immutable parallel safe language sql as $$
  select case when jsonb_typeof(texts) = 'object' then
    texts ?& array['FR', 'EN']
    and not exists (
      select from jsonb_each(texts) as one (language, said)
      where language not in ('FR', 'EN') or jsonb_typeof(said) <> 'string' or btrim(said #>> '{}') = '')
  else false end
$$;

-- As above, with a list of sentences for each language.
create function learning.is_list(texts jsonb) returns boolean immutable parallel safe language sql as $$
  select case when jsonb_typeof(texts) = 'object' then
    texts ?& array['FR', 'EN']
    and not exists (
      select from jsonb_each(texts) as one (language, said)
      where language not in ('FR', 'EN') or jsonb_typeof(said) <> 'array'
        or jsonb_path_exists(said, '$[*] ? (@.type() != "string" || @ == "")'))
  else false end
$$;

create table learning.course (
  id uuid primary key,
  created_at timestamptz not null
);

-- What a course was from one publication to the next. Once it is in review its content never changes again: what was
-- reviewed is what is published, and whoever follows a version that was superseded goes on with that one.
create table learning.course_version (
  course_id uuid not null references learning.course,
  number int not null check (number > 0),
  state text not null check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'SUPERSEDED')),
  submitted_at timestamptz,
  published_at timestamptz,
  superseded_at timestamptz,
  kind text not null check (kind in ('VIDEO', 'IN_PERSON', 'WEBINAR', 'BLENDED')),
  -- The languages that it is taught in; its texts are in all of ours.
  languages text[] not null check (cardinality(languages) > 0 and languages <@ array['FR', 'EN']),
  title jsonb not null check (learning.is_text(title)),
  summary jsonb not null check (learning.is_text(summary)),
  goals jsonb not null check (learning.is_list(goals)),
  professions text[] not null check (cardinality(professions) > 0),
  points numeric(4, 1) not null check (points >= 0),
  -- 0 is free.
  price_sats bigint not null check (price_sats >= 0),
  minutes int not null check (minutes between 1 and 60000),
  -- What somebody may type to find it: lower case, without accents.
  search_text text not null,
  primary key (course_id, number),
  constraint times_tell_the_state check (
    (submitted_at is not null) = (state <> 'DRAFT')
    and (published_at is not null) = (state in ('PUBLISHED', 'SUPERSEDED'))
    and (superseded_at is not null) = (state = 'SUPERSEDED'))
);
create unique index one_published_version on learning.course_version (course_id) where state = 'PUBLISHED';
create unique index one_version_in_work on learning.course_version (course_id) where state in ('DRAFT', 'IN_REVIEW');
create index course_published on learning.course_version (published_at desc, course_id desc) where state = 'PUBLISHED';
create index course_search on learning.course_version using gin (search_text gin_trgm_ops) where state = 'PUBLISHED';

create table learning.chapter (
  course_id uuid not null,
  number int not null,
  position int not null check (position > 0),
  kind text not null check (kind in ('VIDEO', 'TEXT', 'DOCUMENT')),
  title jsonb not null check (learning.is_text(title)),
  minutes int not null check (minutes between 1 and 1440),
  -- The sentences of a text, in each language that the course is taught in.
  body jsonb,
  completion text not null check (completion in ('LAUNCH', 'THRESHOLD', 'END', 'MANUAL')),
  percent int check (percent between 1 and 100),
  primary key (course_id, number, position),
  foreign key (course_id, number) references learning.course_version,
  constraint a_text_has_a_body check ((kind = 'TEXT') = (body is not null)),
  constraint a_threshold_has_a_percentage check ((completion = 'THRESHOLD') = (percent is not null))
);

-- Which courses somebody has followed before they follow this one.
create table learning.prerequisite (
  course_id uuid not null references learning.course,
  needs_id uuid not null references learning.course,
  primary key (course_id, needs_id)
);
create index prerequisite_of on learning.prerequisite (needs_id);

-- Grows with every change of what the catalogue shows, so that each server knows when what it keeps is out of date.
create table learning.catalogue (
  only_one boolean primary key default true check (only_one),
  revision bigint not null
);
insert into learning.catalogue (revision) values (1);

create function learning.guard_version() returns trigger language plpgsql as $$
declare
  expected learning.course_version := old;
begin
  if tg_op = 'INSERT' then
    if new.state <> 'DRAFT' then
      raise exception 'a version begins as a draft' using errcode = 'check_violation';
    end if;
    return new;
  end if;
  if tg_op = 'DELETE' then
    if old.state <> 'DRAFT' then
      raise exception 'a version that was submitted is kept' using errcode = 'check_violation';
    end if;
    return old;
  end if;
  if old.state = 'DRAFT' and new.state = 'DRAFT' then
    return new;
  end if;
  -- A step moves the state and its own time, and nothing else.
  expected.state := new.state;
  case old.state || ' ' || new.state
    when 'DRAFT IN_REVIEW' then expected.submitted_at := new.submitted_at;
    when 'IN_REVIEW DRAFT' then expected.submitted_at := null;
    when 'IN_REVIEW PUBLISHED' then expected.published_at := new.published_at;
    when 'PUBLISHED SUPERSEDED' then expected.superseded_at := new.superseded_at;
    else expected.state := old.state;
  end case;
  if new is distinct from expected then
    raise exception 'a version that was submitted does not change' using errcode = 'check_violation';
  end if;
  if old.state = 'DRAFT' then
    perform learning.check_chapters(new);
  end if;
  return new;
end $$;

create function learning.check_chapters(version learning.course_version) returns void language plpgsql as $$
declare
  chapters int;
  last int;
  untold int;
begin
  select count(*), coalesce(max(position), 0), count(*) filter (where not body ?& version.languages)
    into chapters, last, untold
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
end $$;

create trigger guard_version before insert or update or delete on learning.course_version
  for each row execute function learning.guard_version();

-- Locks the version, so that it is not submitted while its chapters change.
create function learning.must_be_draft(course uuid, version int) returns void language plpgsql as $$
declare
  found_state text;
begin
  select state into found_state from learning.course_version where course_id = course and number = version for share;
  if found_state <> 'DRAFT' then
    raise exception 'the chapters of a version that was submitted do not change' using errcode = 'check_violation';
  end if;
end $$;

create function learning.guard_chapter() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    perform learning.must_be_draft(old.course_id, old.number);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  perform learning.must_be_draft(new.course_id, new.number);
  return new;
end $$;

create trigger guard_chapter before insert or update or delete on learning.chapter
  for each row execute function learning.guard_chapter();

-- One after the other: two that are added at once would each miss the other's half of a circle.
create function learning.guard_prerequisite() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('learning.prerequisite'));
  if exists (
    with recursive needed (id) as (
      select new.needs_id
      union
      select further.needs_id from learning.prerequisite as further join needed on further.course_id = needed.id
    )
    select from needed where id = new.course_id
  ) then
    raise exception 'a course would be needed before itself' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger guard_prerequisite before insert or update on learning.prerequisite
  for each row execute function learning.guard_prerequisite();

create function learning.move_revision() returns trigger language plpgsql as $$
begin
  update learning.catalogue set revision = revision + 1;
  return null;
end $$;

create function learning.move_revision_of_versions() returns trigger language plpgsql as $$
begin
  if exists (
    select from before join after using (course_id, number)
    where before.state <> after.state and after.state in ('PUBLISHED', 'SUPERSEDED')
  ) then
    update learning.catalogue set revision = revision + 1;
  end if;
  return null;
end $$;

create trigger move_revision after update on learning.course_version
  referencing old table as before new table as after
  for each statement execute function learning.move_revision_of_versions();
create trigger move_revision after insert or update or delete on learning.prerequisite
  for each statement execute function learning.move_revision();
