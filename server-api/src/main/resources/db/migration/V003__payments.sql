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
  -- The gateway is asked once: a second question could make a second invoice.
  asked_at timestamptz,
  gateway_invoice_id text,
  bolt11 text,
  payment_hash bytea unique,
  -- When the gateway said that it takes no payment any more.
  lapsed_at timestamptz,
  settled_at timestamptz,
  received_sats bigint check (received_sats > 0),
  -- What the payment led to; set in the transaction that records the payment.
  outcome text check (outcome in ('DELIVERED', 'REFUND_OWED')),
  -- When the reconciler looks at the gateway next; null once there is nothing more to wait for.
  next_look_at timestamptz,
  check ((bolt11 is null) = (payment_hash is null)),
  check (bolt11 is null or gateway_invoice_id is not null),
  check ((settled_at is null) = (received_sats is null)),
  check ((settled_at is null) = (outcome is null)),
  constraint never_delivered_underpaid check (outcome is distinct from 'DELIVERED' or received_sats >= amount_sats),
  unique (id, amount_sats, received_sats)
) with (fillfactor = 80);
create index invoice_purchase on payments.invoice (purchase_id);
create unique index one_delivery on payments.invoice (purchase_id) where outcome = 'DELIVERED';
create unique index invoice_at_gateway on payments.invoice (gateway, gateway_invoice_id);
create index invoice_to_look_at on payments.invoice (next_look_at) where next_look_at is not null;

-- Nobody should pay these any more. A table of its own, so that giving up never waits for a payment being settled.
create table payments.cancellation (
  invoice_id uuid primary key references payments.invoice,
  cancelled_at timestamptz not null
);

-- Money that goes back to the payer: the price once, what came beyond it once. The foreign key copies what was asked
-- and received, and the check compares: together they can never be more than came in.
create table payments.refund (
  id uuid primary key,
  invoice_id uuid not null,
  price_sats bigint not null,
  received_sats bigint not null,
  amount_sats bigint not null check (amount_sats > 0),
  reason text not null check (reason in ('SLOT_GONE', 'CANCELLED', 'DUPLICATE', 'OVERPAID', 'UNDERPAID')),
  status text not null check (status in ('OWED', 'SENDING', 'SENT')),
  owed_at timestamptz not null,
  sent_at timestamptz,
  payment_proof text,
  foreign key (invoice_id, price_sats, received_sats) references payments.invoice (id, amount_sats, received_sats),
  constraint never_more_than_came_in check (amount_sats =
    case when reason = 'OVERPAID' then received_sats - price_sats else least(price_sats, received_sats) end),
  check ((status = 'SENT') = (sent_at is not null and payment_proof is not null))
);
create unique index one_refund_of_the_price on payments.refund (invoice_id) where reason <> 'OVERPAID';
create unique index one_refund_of_the_excess on payments.refund (invoice_id) where reason = 'OVERPAID';
