package ch.cryptocare.journeys.bench;

import ch.cryptocare.server.scheduling.domain.Holiday;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The statements that write a {@link Population}. */
@SuppressWarnings("InlineFormatString") // a statement reads best on its own
final class PopulationSql {
    private static final String PRACTITIONERS = """
            insert into scheduling.practitioner (id, name, specialty, languages, canton, city, about, search_text)
            select md5('practitioner ' || n)::uuid,
                   'Dr. Practitioner ' || n,
                   (array['GENERAL_PRACTICE', 'DERMATOLOGY', 'PSYCHIATRY', 'NUTRITION'])[n %% 4 + 1],
                   (array['{fr,de}', '{de,en}', '{fr,en,it}'])[n %% 3 + 1]::text[],
                   (array['GE', 'VD', 'ZH', 'BE', 'TI'])[n %% 5 + 1],
                   'Town ' || n %% 97,
                   '{"FR": "Consultations par vidéo.", "EN": "Consultations by video."}',
                   'dr. practitioner ' || n || ' town ' || n %% 97 || ' consultations par video'
            from generate_series(%d, %d) n
            """;

    private static final String SCHEDULES = """
            insert into scheduling.schedule (practitioner_id, zone, alignment, minimum_notice_minutes, horizon_days,
              open_on_holidays, free_cancellation_hours)
            select id, '%s', 'GRID', 30, 730, '{%s}', 24 from scheduling.practitioner
            on conflict do nothing
            """;

    private static final String SERVICES = """
            insert into scheduling.service_type (id, practitioner_id, name, mode, length_minutes, step_minutes,
              buffer_before_minutes, buffer_after_minutes, price_sats, position)
            select md5('service ' || n)::uuid, md5('practitioner ' || n)::uuid,
                   '{"FR": "Téléconsultation", "EN": "Video consultation"}', 'VIDEO', 30, 30, 0, 0, 50000, 0
            from generate_series(%d, %d) n
            """;

    private static final String RULES = """
            insert into scheduling.availability_rule (practitioner_id, weekday, from_minute, to_minute)
            select id, weekday, half * 60, half * 60 + 240
            from scheduling.practitioner, generate_series(1, 5) weekday, unnest(array[8, 13]) half
            on conflict do nothing
            """;

    /** A weekend in each month of the past year and of the next. */
    private static final String ABSENCES = """
            insert into scheduling.absence (id, practitioner_id, starts_at, ends_at)
            select gen_random_uuid(), id, weekend, weekend + interval '2 days'
            from scheduling.practitioner,
            lateral (select (current_date - extract(isodow from current_date)::int + 6 + 28 * n)::timestamp at time zone '%s'
              from generate_series(-12, 12) n) as at (weekend)
            where id not in (select practitioner_id from scheduling.absence)
            """;

    private static final String OPENINGS = """
            insert into scheduling.next_opening (practitioner_id, mode, starts_at, ends_at, service_id, rules_revision,
              busy_revision, valid_until)
            select practitioner_id, kind, start, start + interval '30 minutes', id, 0, 0, now() + interval '6 hours'
            from scheduling.service_type, unnest(array['VIDEO', 'ANY']) kind,
            lateral (select (current_date + 8 - extract(isodow from current_date)::int + time '08:30')
              at time zone '%s') as at (start)
            on conflict do nothing
            """;

    /**
     * The k-th coming appointment: 4 on each of the next 15 weekdays. The k-th past one: 16 on each past day. All were
     * changed just now: of those that nobody touched for long, the server would remind the patients meanwhile.
     */
    private static final String APPOINTMENTS = """
            insert into scheduling.appointment (id, practitioner_id, service_id, mode, starts_at, ends_at,
              buffer_before_minutes, buffer_after_minutes, status, hold_until, free_cancellation_hours, price_sats,
              invoice_id, patient_key, contact, language, token_hash, client_key, idempotency_key, request_hash,
              created_at, changed_at)
            select md5('appointment ' || n || ' ' || k)::uuid, md5('practitioner ' || n)::uuid,
                   md5('service ' || n)::uuid, 'VIDEO', start, start + interval '30 minutes', 0, 0,
                   case when k < 60 then 'BOOKED' else 'FULFILLED' end::scheduling.appointment_status,
                   start, 24, 50000, md5('invoice ' || n || ' ' || k)::uuid,
                   md5('patient ' || n || ' ' || k / 8), decode(repeat('5a', 220), 'hex'), 'FR',
                   decode(md5('token ' || n || ' ' || k), 'hex'), md5('client ' || k %% 5000),
                   md5('key ' || n || ' ' || k), md5('request ' || n || ' ' || k),
                   least(start - interval '9 days', now() - interval '1 day'), now()
            from generate_series(%d, %d) n, generate_series(0, %d) k,
            lateral (select (case when k < 60
                then current_date + (k / 4 / 5 * 7 + k / 4 %% 5 + 8 - extract(isodow from current_date)::int)
                  + time '08:00' + (k %% 4) * interval '1 hour'
                else current_date - (k - 60) / 16 - 1 + time '08:00' + k %% 16 * interval '30 minutes'
              end) at time zone '%s') as at (start)
            """;

    static final String INVOICES = """
            insert into payments.invoice (id, seller, purchase_id, amount_sats, gateway, requested_at, expires_at,
              asked_at, gateway_invoice_id, bolt11, payment_hash, settled_at, received_sats, outcome)
            select invoice_id, 'scheduling', id, price_sats, 'swiss-bitcoin-pay', created_at,
                   created_at + interval '10 minutes', created_at, 'known-' || id, repeat('lnbcrt', 60),
                   decode(md5(id::text) || md5(invoice_id::text), 'hex'), created_at, price_sats, 'DELIVERED'
            from scheduling.appointment a
            where not exists (select from payments.invoice known where known.id = a.invoice_id)
            """;

    static final String CANCELLATIONS = """
            insert into payments.cancellation (invoice_id, cancelled_at)
            select id, settled_at from payments.invoice where settled_at is not null and id::text like '%0'
            on conflict do nothing
            """;

    static final String WEBHOOKS = """
            insert into platform.webhook_event (provider, dedupe_key, received_at)
            select gateway, gateway_invoice_id || ':PAID', requested_at from payments.invoice
            where gateway_invoice_id is not null
            on conflict do nothing
            """;

    private PopulationSql() {}

    static List<String> practitioners(Population added) {
        return List.of(
                PRACTITIONERS.formatted(added.first(), added.last()),
                SCHEDULES.formatted(Population.ZONE, holidays()),
                SERVICES.formatted(added.first(), added.last()),
                RULES,
                ABSENCES.formatted(Population.ZONE),
                OPENINGS.formatted(Population.ZONE));
    }

    static String appointments(Population population) {
        return APPOINTMENTS.formatted(
                population.first(), population.last(), population.appointmentsEach() - 1, Population.ZONE);
    }

    private static String holidays() {
        return Arrays.stream(Holiday.values()).map(Enum::name).collect(Collectors.joining(","));
    }
}
