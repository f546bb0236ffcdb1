create schema platform;

-- db-scheduler's one table: every background job and every event delivery waits here.
create table platform.scheduled_task (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  primary key (task_name, task_instance)
) with (fillfactor = 70);
create index scheduled_task_due on platform.scheduled_task (execution_time) where not picked;
create index scheduled_task_heartbeat on platform.scheduled_task (last_heartbeat) where picked;

-- Every webhook that was accepted, once. What it says is only a hint, so nothing of its body is kept.
create table platform.webhook_event (
  provider text not null,
  dedupe_key text not null,
  received_at timestamptz not null,
  primary key (provider, dedupe_key)
);

-- How often a client did something in a stretch of time; losing it in a crash costs nothing.
create unlogged table platform.rate_limit (
  bucket text not null,
  window_start timestamptz not null,
  used int not null,
  primary key (bucket, window_start)
);
