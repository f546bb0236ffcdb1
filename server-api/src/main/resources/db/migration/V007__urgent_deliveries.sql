-- What somebody waits for is picked before what is merely due. Servers of the version before say nothing of it.
alter table platform.scheduled_task alter column priority set default 50;
update platform.scheduled_task set priority = case when task_instance = 'recurring' then 90 else 50 end where priority is null;
create index scheduled_task_urgent on platform.scheduled_task (priority desc, execution_time) where not picked;
