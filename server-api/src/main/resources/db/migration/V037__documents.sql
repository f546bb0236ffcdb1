-- A file that a course gives to read. It stays as it was sent; the same file is kept once.
create table learning.document (
  id uuid primary key,
  course_id uuid not null references learning.course on delete cascade,
  name text not null check (length(name) between 1 and 200),
  content bytea not null check (octet_length(content) between 1 and 10485760),
  sha256 bytea not null generated always as (sha256(content)) stored,
  pages int not null check (pages > 0),
  -- When it was last sent.
  added_at timestamptz not null,
  unique (course_id, sha256)
);
-- It is compressed already.
alter table learning.document alter column content set storage external;
create index document_by_age on learning.document (added_at);

create function learning.guard_document() returns trigger language plpgsql as $$
declare
  expected learning.document := old;
begin
  expected.added_at := new.added_at;
  -- What is generated is not there yet.
  expected.sha256 := new.sha256;
  if new is distinct from expected then
    raise exception 'a document stays as it was sent' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger guard_document before update on learning.document
  for each row execute function learning.guard_document();

alter table learning.chapter
  add column document_fr uuid references learning.document,
  add column document_en uuid references learning.document,
  add constraint only_a_document_has_files check (
    kind = 'DOCUMENT' or (document_fr is null and document_en is null));
create index chapter_of_document_fr on learning.chapter (document_fr) where document_fr is not null;
create index chapter_of_document_en on learning.chapter (document_en) where document_en is not null;

-- As before, and nothing is submitted that cannot be read.
create or replace function learning.check_chapters(version learning.course_version) returns void language plpgsql as $$
declare
  chapters int;
  last int;
  untold int;
  unrecorded int;
  unread int;
begin
  select count(*), coalesce(max(position), 0), count(*) filter (where not body ?& version.languages),
      count(*) filter (where kind = 'VIDEO' and video_id is null),
      count(*) filter (where kind = 'DOCUMENT' and (
        'FR' = any (version.languages) and document_fr is null
        or 'EN' = any (version.languages) and document_en is null))
    into chapters, last, untold, unrecorded, unread
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
  if unread > 0 then
    raise exception 'a document has a file in each language of its course' using errcode = 'check_violation';
  end if;
end $$;
