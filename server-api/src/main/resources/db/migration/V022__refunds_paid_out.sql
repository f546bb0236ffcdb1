-- Where a refund goes and what became of it. The database takes no refund as sent without its proof: the preimage that
-- only whoever was paid could tell (BOLT 11), whose SHA-256 is the payment hash of the invoice that was paid.
alter table payments.refund
  -- Where the payer wants the money: sealed, because it is theirs; gone once its owner is erased.
  add column destination bytea,
  -- Of the invoice that is being paid, written down before anybody is asked to pay it.
  add column payment_hash bytea check (length(payment_hash) = 32),
  -- When the invoice that is being paid can no longer be.
  add column payable_until timestamptz,
  -- Why the last try to pay came to nothing.
  add column failure text,
  -- When somebody let it go; who did is in the audit log. Null where refunds are paid by themselves.
  add column released_at timestamptz,
  -- When to look at it next; null while it waits for somebody, and once it is sent.
  add column next_look_at timestamptz,
  add constraint paid_against_an_invoice check ((status = 'OWED') = (payment_hash is null)),
  add constraint paid_within_a_time check ((payment_hash is null) = (payable_until is null)),
  add constraint sent_where_they_said check (status <> 'SENDING' or destination is not null),
  add constraint proven check (payment_proof is null
    or (payment_proof ~ '^[0-9a-f]{64}$' and sha256(decode(payment_proof, 'hex')) = payment_hash)),
  add constraint sent_for_good check (status <> 'SENT' or next_look_at is null);
-- One invoice pays one refund: what was paid for one is no proof of another.
create unique index one_refund_for_a_payment on payments.refund (payment_hash);
create index refund_to_look_at on payments.refund (next_look_at) where next_look_at is not null;
create index refund_by_status on payments.refund (status, id);

-- The proof that a mail shows: whoever was paid knows it already.
alter table messaging.message add column payment_proof text;

-- The register says so, unless its operator has changed what it says of payments.
insert into legal.processing_activity
select id, 2, position, retired, name_fr, name_en, purposes_fr, purposes_en, legal_basis_fr, legal_basis_en,
  persons_fr, persons_en,
  'Montant, facture BOLT11, empreinte du paiement, dates, état, remboursement dû ou envoyé et sa preuve ; adresse ou facture Lightning que le patient indique pour être remboursé. Aucun nom ; le lien avec la personne passe par le rendez-vous.',
  'Amount, BOLT11 invoice, payment hash, dates, state, refund owed or sent and its proof; the Lightning address or invoice that a patient gives to be refunded. No name; the link to the person goes through the appointment.',
  recipients_fr || ' Le service qui tient l’adresse Lightning d’un patient est prié de donner une facture du montant remboursé.',
  recipients_en || ' The service that keeps a patient’s Lightning address is asked for an invoice of the amount refunded.',
  transfers_fr, transfers_en,
  retention_fr || ' L’adresse ou la facture d’un remboursement : jusqu’à ce que la personne fasse effacer ses données.',
  retention_en || ' The address or invoice of a refund: until the person has their data erased.',
  security_fr || ' Destination d’un remboursement chiffrée ; un remboursement n’est payé qu’une fois et n’est tenu pour envoyé qu’avec sa preuve.',
  security_en || ' A refund’s destination is encrypted; a refund is paid once only, and taken as sent with its proof only.',
  timestamptz '2026-11-22T18:00:00Z', null::uuid
from legal.processing_activity activity
where id = '019aaa00-0000-7000-8000-000000000002' and revision = 1 and not exists (
  select from legal.processing_activity later where later.id = activity.id and later.revision > 1);
