package ch.cryptocare.journeys.bench;

import java.util.List;

/** The statements that the server sends for each operation, as short as SQL can say them. */
final class LimitSql {
    private static final String REVISIONS =
            "select rules_revision, busy_revision from scheduling.schedule where practitioner_id = ?";

    private static final String BUSY = """
            select practitioner_id, null::uuid, starts_at, ends_at, buffer_before_minutes, buffer_after_minutes,
              case when status = 'PENDING' then hold_until end
            from scheduling.appointment
            where practitioner_id = ? and starts_at > ?::timestamptz - interval '12 hours'
              and starts_at < ?::timestamptz and ends_at > ?::timestamptz
              and (status in ('BOOKED', 'ARRIVED', 'FULFILLED') or status = 'PENDING' and hold_until > now())
            union all
            select practitioner_id, null, starts_at, ends_at, null, null, null from scheduling.absence
            where practitioner_id = ? and ends_at > ?::timestamptz and starts_at < ?::timestamptz""";

    private static final String LOCK = """
            update scheduling.schedule set busy_revision = busy_revision + 1 where practitioner_id = ?
            returning rules_revision, busy_revision, pg_advisory_xact_lock(hashtext(?))::text""";

    private static final String EXPIRE = """
            update scheduling.appointment set status = 'EXPIRED', revision = revision + 1, changed_at = now()
            where id in (select id from scheduling.appointment
              where hold_until <= now() and ((case when status = 'PENDING' then practitioner_id end) = ?
                or (case when status = 'PENDING' then patient_key end) = ?)
              for update skip locked) returning id""";

    private static final String REQUEST = """
            insert into payments.invoice (id, seller, purchase_id, amount_sats, gateway, requested_at, expires_at,
              next_look_at)
            values (?, 'limit', ?, 50000, 'limit', now(), now() + interval '10 minutes', now() + interval '9 days')""";

    private static final String HOLD = """
            insert into scheduling.appointment (id, practitioner_id, service_id, mode, starts_at, ends_at,
              buffer_before_minutes, buffer_after_minutes, status, hold_until, free_cancellation_hours, price_sats,
              invoice_id, patient_key, contact, language, token_hash, client_key, idempotency_key, request_hash,
              created_at, changed_at)
            select ?, ?, ?, 'VIDEO', ?::timestamptz, ?::timestamptz + interval '30 minutes', 0, 0, 'PENDING',
              now() + interval '9 days', 24, 50000, ?, ?, decode(repeat('5a', 220), 'hex'), 'FR',
              decode(md5(?), 'hex'), md5(?), ?, md5(?), now(), now()
            where (select count(*) from scheduling.appointment
              where (case when status = 'PENDING' then client_key end) = md5(?) and hold_until > now()) < 1000""";

    private static final String ASK = """
            update payments.invoice set asked_at = now()
            where id = ? and asked_at is null and gateway_invoice_id is null
              and not exists (select from payments.cancellation where invoice_id = payments.invoice.id) returning *""";

    private static final String ADOPT = """
            update payments.invoice set gateway_invoice_id = ?, bolt11 = repeat('lnbcrt', 60),
              payment_hash = decode(md5(?) || md5(?), 'hex'), expires_at = now() + interval '10 minutes',
              next_look_at = now() + interval '9 days' where id = ? and gateway_invoice_id is null""";

    private static final String HEAR = """
            insert into platform.webhook_event (provider, dedupe_key, received_at) values ('limit', ?, now())
            on conflict do nothing""";

    private static final String QUEUE = """
            insert into platform.scheduled_task (task_name, task_instance, task_data, execution_time, picked, version)
            values ('limit', ?, decode(repeat('5a', 90), 'hex'), now() + interval '9 days', true, 1)""";

    private static final String LOOK = """
            select i.*, c.cancelled_at from payments.invoice i left join payments.cancellation c on c.invoice_id = i.id
            where purchase_id = (select purchase_id from payments.invoice
              where gateway = 'limit' and gateway_invoice_id = ?) order by i.id for no key update of i""";

    private static final String BOOK = """
            update scheduling.appointment set status = 'BOOKED', revision = revision + 1, changed_at = now()
            where id = ? and status = 'PENDING' returning revision""";

    private static final String QUEUE_TWO = """
            insert into platform.scheduled_task (task_name, task_instance, task_data, execution_time, picked, version)
            values ('limit', ?, decode(repeat('5a', 90), 'hex'), now() + interval '9 days', true, 1),
              ('limit', ?, decode(repeat('5a', 90), 'hex'), now() + interval '9 days', true, 1)""";

    private static final String SETTLE = """
            update payments.invoice set settled_at = now(), received_sats = 50000, outcome = 'DELIVERED',
              next_look_at = null where id = ? and settled_at is null""";

    static final List<String> SLOTS = List.of(REVISIONS, BUSY);
    static final List<String> HOLDING = List.of(LOCK, EXPIRE, BUSY, REQUEST, HOLD, ASK, ADOPT);
    static final List<String> BOOKING = List.of(HEAR, QUEUE, LOOK, BOOK, QUEUE_TWO, SETTLE);
    static final List<String> CLEANING = List.of(
            "delete from platform.scheduled_task where task_name = 'limit'",
            "delete from platform.webhook_event where provider = 'limit'",
            "delete from scheduling.appointment where invoice_id in (select id from payments.invoice where gateway = 'limit')",
            "delete from payments.invoice where gateway = 'limit'");

    private LimitSql() {}
}
