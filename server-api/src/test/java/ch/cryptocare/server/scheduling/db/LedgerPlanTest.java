package ch.cryptocare.server.scheduling.db;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.scheduling.domain.AppointmentStatus;
import ch.cryptocare.server.scheduling.usecases.AppointmentList.Position;
import ch.cryptocare.server.scheduling.usecases.LedgerFilter;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A page of the ledger costs what is on it, whatever 300 practitioners have done in two years. */
class LedgerPlanTest {
    private static final TestDatabase POSTGRES = TestDatabase.create();
    private static final DSLContext SQL = POSTGRES.database.sql;
    private static final Pattern BUFFERS = Pattern.compile("Buffers: shared hit=(\\d+)(?: read=(\\d+))?");
    private static final int PAGE = 51;

    /** Each row is shown with its practitioner, their zone and the service, of which each is found in three pages. */
    private static final int A_PAGE = PAGE * 14 + 100;

    private static final Instant SPRING = Instant.parse("2026-04-01T00:00:00Z");
    private static final Instant MAY = Instant.parse("2026-05-01T00:00:00Z");
    private static final Optional<Position> FROM_THE_TOP = Optional.empty();
    private static final LedgerFilter ANY = filter(Optional.empty(), Optional.empty(), false);
    private static final LedgerFilter IN_APRIL = filter(Optional.empty(), Optional.empty(), true);
    private static final LedgerFilter MISSED = filter(Optional.of(AppointmentStatus.NOSHOW), Optional.empty(), false);
    private static final LedgerFilter DEAR = filter(Optional.empty(), Optional.of(new Sats(250_000)), false);
    private static final Optional<List<PractitionerId>> EVERYBODYS = Optional.empty();

    private static final String APPOINTMENTS = """
            insert into scheduling.appointment (id, practitioner_id, service_id, mode, starts_at, ends_at,
              buffer_before_minutes, buffer_after_minutes, status, hold_until, free_cancellation_hours, price_sats,
              invoice_id, patient_key, contact, language, token_hash, client_key, idempotency_key, request_hash,
              created_at, changed_at)
            select id, md5('p' || n)::uuid, md5('p' || n)::uuid, 'VIDEO', start, start + interval '30 minutes', 0, 0,
              (case when k % 50 = 0 then 'NOSHOW' else 'FULFILLED' end)::scheduling.appointment_status, start, 24,
              case when k = 7 and n % 10 = 0 then 250000 else 50000 end, id, id::text,
              sha256(convert_to('scheduling.appointment.contact/' || id, 'UTF8'))
                || convert_to('{"name": "Ben", "language": "FR", "token": "secret"}', 'UTF8'),
              'FR', '', '', id::text, '', start, start
            from generate_series(1, 300) n, generate_series(1, 200) k,
              lateral (select timestamptz '2026-10-01 08:00:00Z' - k * interval '3 days' - n % 16 * interval '30 minutes',
                md5('a' || n || ' ' || k)::uuid) as at (start, id)
            """;

    private final JooqLedger ledger = new JooqLedger(SQL, new PlainSealer());

    /** What keeps two patients from one slot is not looked at here, and would take minutes to build. */
    @BeforeAll
    static void fill() {
        SQL.execute("alter table scheduling.appointment disable trigger user, drop constraint no_double_booking,"
                + " drop constraint no_patient_overlap, drop constraint no_room_overlap");
        SQL.execute(
                "insert into scheduling.practitioner (id, name, specialty, languages, canton, city, about, search_text)"
                        + " select md5('p' || n)::uuid, 'Dr. ' || n, 'NUTRITION', '{fr}', 'VD', 'Lausanne', '{\"FR\": \"\"}', ''"
                        + " from generate_series(1, 300) n");
        SQL.execute("insert into scheduling.schedule (practitioner_id, zone, alignment, minimum_notice_minutes,"
                + " horizon_days, open_on_holidays, free_cancellation_hours)"
                + " select id, 'Europe/Zurich', 'GRID', 30, 90, '{}', 24 from scheduling.practitioner");
        SQL.execute(
                "insert into scheduling.service_type (id, practitioner_id, name, mode, length_minutes, step_minutes,"
                        + " buffer_before_minutes, buffer_after_minutes, price_sats, position)"
                        + " select id, id, '{\"FR\": \"Vidéo\"}', 'VIDEO', 30, 30, 0, 0, 50000, 0 from scheduling.practitioner");
        SQL.execute(APPOINTMENTS);
        SQL.execute("vacuum analyze scheduling.appointment");
    }

    @AfterAll
    static void close() {
        POSTGRES.close();
    }

    @Test
    void aPracticeReadsItsOwnWithoutLookingThroughOthers() {
        var practice = Optional.of(List.of(practitioner(10), practitioner(11), practitioner(12)));
        assertThat(pagesRead(ANY, practice, FROM_THE_TOP)).isLessThanOrEqualTo(A_PAGE);
        assertThat(pagesRead(ANY, practice, below(MAY))).isLessThanOrEqualTo(A_PAGE);
        assertThat(pagesRead(IN_APRIL, practice, FROM_THE_TOP)).isLessThanOrEqualTo(A_PAGE);
    }

    @Test
    void administratorsReadAnyPageAtTheSamePrice() {
        assertThat(pagesRead(ANY, EVERYBODYS, FROM_THE_TOP)).isLessThanOrEqualTo(A_PAGE);
        assertThat(pagesRead(ANY, EVERYBODYS, below(MAY))).isLessThanOrEqualTo(A_PAGE);
        assertThat(pagesRead(IN_APRIL, EVERYBODYS, FROM_THE_TOP)).isLessThanOrEqualTo(A_PAGE);
    }

    @Test
    void whatIsRareIsFoundAmongEverybodysWithoutReadingThemAll() {
        assertThat(pagesRead(MISSED, EVERYBODYS, FROM_THE_TOP)).isLessThanOrEqualTo(A_PAGE);
        assertThat(pagesRead(DEAR, EVERYBODYS, FROM_THE_TOP)).isLessThanOrEqualTo(A_PAGE);
    }

    private static LedgerFilter filter(Optional<AppointmentStatus> status, Optional<Sats> least, boolean inApril) {
        return new LedgerFilter(
                Optional.of(SPRING).filter(_ -> inApril),
                Optional.of(MAY).filter(_ -> inApril),
                Optional.empty(),
                status,
                least,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static PractitionerId practitioner(int number) {
        return new PractitionerId(SQL.fetchSingle("select md5('p' || {0})::uuid", DSL.inline(number))
                .get(0, UUID.class));
    }

    private static Optional<Position> below(Instant start) {
        return Optional.of(new Position(start, new AppointmentId(new UUID(0, 0))));
    }

    private int pagesRead(LedgerFilter filter, Optional<List<PractitionerId>> calendars, Optional<Position> after) {
        var plan = String.join(
                "\n",
                SQL.fetch("explain (analyze, buffers) " + asked(filter, calendars, after))
                        .getValues(0, String.class));
        assertThat(plan).doesNotContain("Seq Scan on appointment");
        var found = BUFFERS.matcher(plan);
        assertThat(found.find()).as(plan).isTrue();
        return Integer.parseInt(found.group(1)) + (found.group(2) == null ? 0 : Integer.parseInt(found.group(2)));
    }

    /** The statement as it is sent, when there is something to be found. */
    private String asked(LedgerFilter filter, Optional<List<PractitionerId>> calendars, Optional<Position> after) {
        var asked = new ArrayList<String>();
        var listener = new ExecuteListener() {
            @Override
            public void executeStart(ExecuteContext context) {
                asked.add(DSL.using(SQLDialect.POSTGRES).renderInlined(context.query()));
            }
        };
        SQL.configuration().set(new DefaultExecuteListenerProvider(listener));
        try {
            assertThat(ledger.list(filter, calendars, after, PAGE)).isNotEmpty();
        } finally {
            SQL.configuration().set(new DefaultExecuteListenerProvider[0]);
        }
        return asked.getFirst();
    }
}
