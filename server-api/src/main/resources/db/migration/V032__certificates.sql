create schema certificates;

-- What was issued, as it was printed. Nothing of it changes, but that it is revoked, and that its holder is forgotten.
create table certificates.certificate (
  id uuid primary key,
  -- 140 random bits in Crockford's letters, without the hyphens that people see.
  serial text not null unique check (serial ~ '^[0-9A-HJKMNP-TV-Z]{28}$'),
  -- Nobody's, once the holder was erased.
  account_id uuid,
  -- The name as it was printed, sealed.
  holder bytea,
  course_id uuid not null,
  course_version int not null check (course_version > 0),
  title jsonb not null check (title ?& array['FR', 'EN']),
  points numeric(4, 1) not null check (points >= 0),
  minutes int not null check (minutes between 1 and 60000),
  completed_at timestamptz not null,
  issuer text not null check (btrim(issuer) <> ''),
  issued_at timestamptz not null,
  valid_until timestamptz check (valid_until > completed_at),
  -- The one in whose place it was issued, under another name.
  replaces_id uuid unique references certificates.certificate,
  -- What the completion rests on: words and numbers of ours.
  evidence jsonb not null check (jsonb_typeof(evidence) = 'object'),
  revoked_at timestamptz,
  revocation text check (revocation in ('ISSUED_BY_MISTAKE', 'PROOF_DID_NOT_HOLD', 'DECEPTION')),
  constraint revoked_for_a_reason check ((revoked_at is null) = (revocation is null)),
  constraint a_holder_has_a_name check ((account_id is null) = (holder is null)),
  constraint not_instead_of_itself check (replaces_id <> id)
);
-- Whoever completes a version has one certificate of it, however often that is told; another name makes another row.
create unique index one_for_a_completion on certificates.certificate (account_id, course_id, course_version)
  where replaces_id is null;
create index certificate_of_holder on certificates.certificate (account_id, completed_at desc);

-- The file itself. It is never drawn again: its hash says which file we issued, also once we forgot what is in it.
create table certificates.document (
  certificate_id uuid primary key references certificates.certificate,
  sha256 bytea not null unique check (octet_length(sha256) = 32),
  -- Sealed; gone with its holder.
  bytes bytea,
  drawn_at timestamptz not null
);

-- What signs badges. There is no end to it: a badge is shown for years, and is checked with the key that signed it.
create table certificates.issuer_key (
  id uuid primary key,
  public_key bytea not null,
  private_key bytea not null,
  made_at timestamptz not null
);

create function certificates.guard_certificate() returns trigger language plpgsql as $$
declare
  expected certificates.certificate := old;
begin
  if tg_op = 'DELETE' then
    raise exception 'a certificate that was issued is kept' using errcode = 'check_violation';
  end if;
  -- A new key seals the same name anew.
  if old.holder is not null and new.holder is not null then
    expected.holder := new.holder;
  end if;
  if old.holder is not null and new.holder is null then
    expected.holder := null;
    expected.account_id := null;
    expected.evidence := '{}';
  end if;
  if old.revoked_at is null and new.revoked_at is not null then
    if exists (select from certificates.certificate where replaces_id = old.id) then
      raise exception 'another certificate has taken its place' using errcode = 'check_violation';
    end if;
    expected.revoked_at := new.revoked_at;
    expected.revocation := new.revocation;
  end if;
  if new is distinct from expected then
    raise exception 'a certificate that was issued does not change' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger guard_certificate before update or delete on certificates.certificate
  for each row execute function certificates.guard_certificate();

-- Locks the former, so that it is not revoked meanwhile.
create function certificates.guard_replacement() returns trigger language plpgsql as $$
declare
  former certificates.certificate;
begin
  select * into former from certificates.certificate where id = new.replaces_id for update;
  if former.revoked_at is not null
    or (former.account_id, former.course_id, former.course_version, former.title, former.points, former.minutes,
        former.completed_at, former.valid_until)
    is distinct from (new.account_id, new.course_id, new.course_version, new.title, new.points, new.minutes,
        new.completed_at, new.valid_until) then
    raise exception 'a certificate is replaced by one of the same for the same person' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger guard_replacement before insert on certificates.certificate
  for each row when (new.replaces_id is not null) execute function certificates.guard_replacement();

create function certificates.guard_document() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'which file was issued is kept' using errcode = 'check_violation';
  end if;
  if (new.certificate_id, new.sha256, new.drawn_at) is distinct from (old.certificate_id, old.sha256, old.drawn_at)
    or (old.bytes is null and new.bytes is not null) then
    raise exception 'a file that was issued does not change' using errcode = 'check_violation';
  end if;
  return new;
end $$;

create trigger guard_document before update or delete on certificates.document
  for each row execute function certificates.guard_document();

-- What the product does since. Whoever operates it completes it.
insert into legal.processing_activity (id, revision, position, retired, changed_at,
  name_fr, name_en, purposes_fr, purposes_en, legal_basis_fr, legal_basis_en, persons_fr, persons_en, data_fr, data_en,
  recipients_fr, recipients_en, transfers_fr, transfers_en, retention_fr, retention_en, security_fr, security_en)
values
('019aaa00-0000-7000-8000-000000000032', 1, 55, false, '2026-11-23T00:00:00Z',
'Attestations de formation continue',
'Certificates of continuing education',
'Attester qu’une personne a réussi une formation, et permettre à qui détient l’attestation de vérifier qu’elle est authentique et encore valable.',
'Certify that somebody has passed a course, and let whoever holds the certificate verify that it is authentic and still valid.',
'Exécution du contrat (RGPD art. 6 § 1 b ; LPD art. 31 al. 2 a) ; après un effacement, intérêt légitime à ce qu’un document délivré reste vérifiable (RGPD art. 6 § 1 f et 17 § 3 e ; LPD art. 31 al. 1).',
'Performance of the contract (GDPR art. 6(1)(b); FADP art. 31(2)(a)); after an erasure, the legitimate interest that a document which was issued can be verified (GDPR art. 6(1)(f) and 17(3)(e); FADP art. 31(1)).',
'Professionnels de santé qui ont réussi une formation.',
'Health professionals who have passed a course.',
'Nom tel qu’il est imprimé, cours et version, points, durée, date de réussite, ce sur quoi elle repose (numéros de nos lignes), fichier PDF et son empreinte, numéro de l’attestation, révocation et son motif.',
'Name as it is printed, course and version, points, length, date of passing, what it rests on (numbers of our rows), PDF file and its hash, serial of the certificate, revocation and its reason.',
'Quiconque a reçu de la personne le numéro de l’attestation ou le document ; l’hébergeur du service, sous-traitant.',
'Whoever was given the serial or the document by the person; the host of the service, as processor.',
'Aucun par le produit lui-même.',
'None by the product itself.',
'Tant que le compte existe. Après son effacement restent le numéro, le cours, les dates, l’état et l’empreinte du fichier, sans nom, sans fichier et sans lien avec une personne.',
'As long as the account exists. After its erasure the serial, the course, the dates, the state and the hash of the file stay, without a name, without the file and without a link to a person.',
'Nom et fichier chiffrés (AES-256-GCM) ; numéros de 140 bits tirés au sort ; demandes comptées et limitées ; lignes que la base refuse de modifier ; preuve d’identité renouvelée pour refaire ou révoquer une attestation.',
'Name and file encrypted (AES-256-GCM); serials of 140 random bits; requests counted and limited; rows that the database refuses to change; proof asked again before a certificate is issued anew or revoked.');
