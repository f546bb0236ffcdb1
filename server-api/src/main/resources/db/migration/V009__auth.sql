create schema auth;

-- Who signs in. Name and address are sealed; the address is found by its keyed hash.
create table auth.account (
  id uuid primary key,
  email_key bytea not null,
  person bytea not null,
  language text not null,
  roles text[] not null
    check (roles <@ array['PATIENT', 'PRACTITIONER', 'STAFF', 'TRAINER', 'ADMIN'] and cardinality(roles) > 0),
  -- bcrypt of a keyed hash of the password; none before one is chosen.
  password_hash text,
  created_at timestamptz not null,
  constraint one_account_for_an_address unique (email_key)
);

-- The authenticator app of an account.
create table auth.authenticator (
  account_id uuid primary key references auth.account on delete cascade,
  secret bytea not null,
  -- The last time step whose code was accepted: none is accepted twice, nor an older one (RFC 6238 §5.2).
  last_step bigint not null default 0
);

-- What was begun, perhaps in place of the one that holds; it counts for nothing until its first code.
create table auth.new_authenticator (
  account_id uuid primary key references auth.account on delete cascade,
  secret bytea not null,
  begun_at timestamptz not null
);

create table auth.recovery_code (
  account_id uuid not null references auth.account on delete cascade,
  code_hash bytea not null,
  used_at timestamptz,
  primary key (account_id, code_hash)
);

-- A device that is signed in.
create table auth.session (
  id uuid primary key,
  account_id uuid not null references auth.account on delete cascade,
  device text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  -- Moves with each refresh.
  ends_at timestamptz not null,
  -- When somebody last showed who they are: dangerous acts ask for it again.
  proven_at timestamptz not null,
  ended_at timestamptz
);
create index session_of_account on auth.session (account_id) where ended_at is null;
create index session_ends on auth.session (ends_at);

-- Each refresh token works once. What came after it can be told again for some seconds: two tabs may ask at once.
create table auth.refresh_token (
  hash bytea primary key,
  session_id uuid not null references auth.session on delete cascade,
  used_at timestamptz,
  successor bytea,
  check ((used_at is null) = (successor is null))
);
create index refresh_token_of_session on auth.refresh_token (session_id);
create index refresh_token_used on auth.refresh_token (used_at) where used_at is not null;

-- A sign-in that waits for its second factor.
create table auth.challenge (
  hash bytea primary key,
  account_id uuid not null references auth.account on delete cascade,
  ends_at timestamptz not null,
  tries int not null default 0
);
create index challenge_ends on auth.challenge (ends_at);

-- A device on which this account signed in before: guesses made elsewhere do not keep its owner out.
create table auth.known_device (
  account_id uuid not null references auth.account on delete cascade,
  hash bytea not null,
  last_seen_at timestamptz not null,
  primary key (account_id, hash)
);

create index known_device_seen on auth.known_device (last_seen_at);

-- The secret of a mailed link, and what it is for; whom it is about is sealed.
create table auth.link (
  token_hash bytea primary key,
  purpose text not null check (purpose in ('REGISTER', 'RESET_PASSWORD', 'CHANGE_EMAIL', 'SET_UP', 'INVITE')),
  account_id uuid references auth.account on delete cascade,
  content bytea not null,
  ends_at timestamptz not null,
  used_at timestamptz
);
create index link_ends on auth.link (ends_at);
create index link_of_account on auth.link (account_id) where account_id is not null;

-- What the owner of an address is told by mail. To whom, and the link's secret, are sealed until it is over.
create table auth.letter (
  id uuid primary key,
  kind text not null,
  content bytea not null,
  ends_at timestamptz not null
);
create index letter_ends on auth.letter (ends_at);

-- Keys that sign access tokens. Each is known before it is used, and believed as long as what it signed lives.
create table auth.signing_key (
  id text primary key,
  public_key bytea not null,
  private_key bytea not null,
  signs_from timestamptz not null,
  signs_until timestamptz not null,
  believed_until timestamptz not null
);

-- Mails are about an appointment, or about a letter to the owner of an account.
alter table messaging.message alter column appointment_id drop not null;
alter table messaging.message add column letter_id uuid;
alter table messaging.message add constraint about_one_thing check (num_nonnulls(appointment_id, letter_id) = 1) not valid;
alter table messaging.message validate constraint about_one_thing;
