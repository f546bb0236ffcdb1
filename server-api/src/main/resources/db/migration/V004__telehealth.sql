create schema telehealth;

-- The video meeting of an appointment. The row is the intention: it is committed before the provider is asked.
create table telehealth.meeting (
  appointment_id uuid primary key,
  provider text not null,
  status text not null check (status in ('REQUESTED', 'READY', 'ENDED', 'CLOSED')),
  -- For when it was last asked for at the provider.
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  room_id text,
  -- Sealed: whoever has the link can enter.
  join_url bytea,
  -- One worker at a time speaks with the provider about a meeting; each turn has a number, so that a late one is known.
  turn int not null default 0,
  busy_until timestamptz,
  alerted boolean not null default false,
  -- When the provider last saw it begin or end: an older report changes nothing.
  reported_at timestamptz,
  changed_at timestamptz not null,
  check ((room_id is null) = (join_url is null)),
  check (status not in ('READY', 'ENDED') or room_id is not null),
  unique (provider, room_id)
);
create index meeting_awaited on telehealth.meeting (starts_at) where status = 'REQUESTED';
