-- Who receives and streams a recording: it stays there when the next ones go elsewhere.
alter table learning.recording add column host text not null default 'DISK' check (host in ('DISK', 'MUX'));
alter table learning.recording alter column host drop default;

drop index learning.recording_to_do;
create index recording_to_do on learning.recording (host, created_at)
  where status in ('UPLOADING', 'PREPARING', 'REMOVED');

-- What a host elsewhere knows a recording by.
create table learning.hosted_upload (
  recording_id uuid primary key references learning.recording on delete cascade,
  upload text not null check (upload <> ''),
  -- Where its pieces are sent.
  address text not null check (address <> ''),
  -- What became of it there.
  asset text check (asset <> '')
);

create function learning.keep_hosted_upload() returns trigger language plpgsql as $$
begin
  if (new.recording_id, new.upload, new.address) is distinct from (old.recording_id, old.upload, old.address)
      or (old.asset is not null and new.asset is distinct from old.asset) then
    raise exception 'a recording stays where it was uploaded' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger keep_hosted_upload before update on learning.hosted_upload
  for each row execute function learning.keep_hosted_upload();

-- The register says so, unless its operator has changed what it says of recordings.
insert into legal.processing_activity (id, revision, position, retired, changed_at,
  name_fr, name_en, purposes_fr, purposes_en, legal_basis_fr, legal_basis_en, persons_fr, persons_en, data_fr, data_en,
  recipients_fr, recipients_en, transfers_fr, transfers_en, retention_fr, retention_en, security_fr, security_en)
select id, revision + 1, position, retired, timestamptz '2026-11-23T18:00:00Z', name_fr, name_en, purposes_fr, purposes_en,
  legal_basis_fr, legal_basis_en, persons_fr, persons_en, data_fr, data_en,
  'Les personnes qui suivent le cours ; l’hébergeur du service, sous-traitant ; si les films sont confiés à Mux, Inc., ce sous-traitant : le film sous un numéro, et l’adresse IP de qui le regarde, sans nom ni compte.',
  'The people who follow the course; the service’s host, a processor; where films are entrusted to Mux, Inc., this processor: the film under a number, and the IP address of who watches it, without name or account.',
  'Aucun, sauf vers les États-Unis si les films sont confiés à Mux : cadres de protection des données UE–États-Unis et Suisse–États-Unis, sinon clauses contractuelles types.',
  'None, except to the United States where films are entrusted to Mux: EU–US and Swiss–US Data Privacy Frameworks, else standard contractual clauses.',
  retention_fr, retention_en, security_fr, security_en
from legal.processing_activity activity
where activity.id = '019aaa00-0000-7000-8000-000000000035' and revision = 1 and not exists (
  select from legal.processing_activity later where later.id = activity.id and later.revision > 1);
