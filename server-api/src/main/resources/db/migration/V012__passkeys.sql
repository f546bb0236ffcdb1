-- What authenticators know an account by: random, told to nobody else, and the same for all its passkeys.
create table auth.passkey_owner (
  account_id uuid primary key references auth.account on delete cascade,
  handle bytea not null check (octet_length(handle) between 16 and 64),
  constraint a_handle_is_of_one_account unique (handle)
);

-- What an authenticator made for one account; its private half never leaves the authenticator.
create table auth.passkey (
  id uuid primary key,
  account_id uuid not null references auth.passkey_owner on delete cascade,
  credential_id bytea not null check (octet_length(credential_id) between 1 and 1023),
  -- As COSE writes keys (RFC 9052).
  public_key bytea not null,
  -- Only ever grows; authenticators that keep copies elsewhere do not count and say 0 always.
  sign_count bigint not null check (sign_count between 0 and 4294967295),
  transports text[] not null,
  backup_eligible boolean not null,
  backed_up boolean not null,
  -- What its owner calls it, sealed.
  name bytea not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  constraint a_credential_is_of_one_account unique (credential_id),
  constraint only_the_eligible_are_backed_up check (backup_eligible or not backed_up)
);
create index passkey_of_account on auth.passkey (account_id, created_at);

-- What an authenticator was asked. It is gone once it is answered, rightly or not.
create table auth.passkey_challenge (
  hash bytea primary key,
  purpose text not null check (purpose in ('ADD', 'SIGN_IN', 'SECOND_FACTOR', 'PROOF')),
  account_id uuid references auth.account on delete cascade,
  ends_at timestamptz not null,
  -- Whoever signs in with a passkey alone says who they are by it; everything else is asked of one account.
  constraint asked_of_somebody check ((purpose = 'SIGN_IN') = (account_id is null))
);
create index passkey_challenge_ends on auth.passkey_challenge (ends_at);
create index passkey_challenge_of_account on auth.passkey_challenge (account_id) where account_id is not null;
