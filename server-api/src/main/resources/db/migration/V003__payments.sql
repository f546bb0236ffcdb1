create schema payments;

-- An invoice is a list of facts; what state it is in is computed from them and the time.
create table payments.invoice (
  id uuid primary key,
  seller text not null,
  purchase_id uuid not null,
  amount_sats bigint not null check (amount_sats > 0),
  approx_chf_cents bigint,
  gateway text not null,
  requested_at timestamptz not null,
  expires_at timestamptz not null,
  gateway_invoice_id text,
  bolt11 text,
  payment_hash bytea unique,
  -- Nobody should pay it any more: the purchase was given up.
  cancelled_at timestamptz,
  settled_at timestamptz,
  received_sats bigint check (received_sats > 0),
  -- What the payment led to; set in the transaction that records the payment.
  outcome text check (outcome in ('DELIVERED', 'REFUND_OWED')),
  -- When the reconciler looks at the gateway next; null once there is nothing more to wait for.
  next_check_at timestamptz,
  check ((bolt11 is null) = (payment_hash is null)),
  check ((settled_at is null) = (received_sats is null)),
  check ((settled_at is null) = (outcome is null))
) with (fillfactor = 80);
create index invoice_purchase on payments.invoice (purchase_id);
create unique index invoice_at_gateway on payments.invoice (gateway, gateway_invoice_id);
create index invoice_to_check on payments.invoice (next_check_at) where next_check_at is not null;

-- Money that goes back to the payer; never more than what came in, and one record per invoice.
create table payments.refund (
  id uuid primary key,
  invoice_id uuid not null unique references payments.invoice,
  amount_sats bigint not null check (amount_sats > 0),
  reason text not null check (reason in ('SLOT_GONE', 'CANCELLED', 'DUPLICATE', 'OVERPAID', 'UNDERPAID')),
  status text not null check (status in ('OWED', 'SENDING', 'SENT')),
  owed_at timestamptz not null,
  sent_at timestamptz,
  payment_proof text,
  check ((status = 'SENT') = (sent_at is not null and payment_proof is not null))
);
