-- The register says what the product does since: passkeys, practices, and appointments in the audit log. An activity that
-- its operator has changed is left as it is.
with present as (
  select * from legal.processing_activity activity
  where revision = 1 and not exists (
    select from legal.processing_activity later where later.id = activity.id and later.revision > 1)
)
insert into legal.processing_activity
select id, 2, position, retired, name_fr, name_en, purposes_fr, purposes_en, legal_basis_fr, legal_basis_en,
  persons_fr, persons_en,
  replace(replace(data_fr,
    'langue, rôles ;', 'langue, rôles ; cabinet auquel on appartient, comme quoi et depuis quand ;'),
    'empreintes des codes de secours ;', 'empreintes des codes de secours ; clés publiques et noms des clés d’accès ;'),
  replace(replace(data_en,
    'language, roles;', 'language, roles; practice that one belongs to, as what and since when;'),
    'hashes of the recovery codes;', 'hashes of the recovery codes; public keys and names of passkeys;'),
  replace(recipients_fr, 'Les administrateurs voient', 'Les membres d’un cabinet se voient par leur nom. Les administrateurs voient'),
  replace(recipients_en, 'Administrators see', 'Members of a practice see each other’s names. Administrators see'),
  transfers_fr, transfers_en, retention_fr, retention_en, security_fr, security_en, timestamptz '2026-11-22T12:00:00Z', null::uuid
from present where id = '019aaa00-0000-7000-8000-000000000005'
union all
select id, 2, position, retired, name_fr, name_en,
  'Savoir qui a fait quoi sur un compte, à un rendez-vous ou dans ce registre, et découvrir un abus.',
  'Know who did what to an account, an appointment or in this register, and find out about abuse.',
  legal_basis_fr, legal_basis_en,
  'Titulaires de comptes ; patients, par le numéro de leur rendez-vous.',
  'Owners of accounts; patients, by the number of their appointment.',
  data_fr, data_en, recipients_fr, recipients_en, transfers_fr, transfers_en, retention_fr, retention_en,
  security_fr, security_en, timestamptz '2026-11-22T12:00:00Z', null::uuid
from present where id = '019aaa00-0000-7000-8000-000000000007';
