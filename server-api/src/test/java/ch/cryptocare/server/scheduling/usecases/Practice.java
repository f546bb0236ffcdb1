package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.ConsultationMode;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.PurchaseId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.common.value.ServiceTypeId;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.common.value.Specialty;
import ch.cryptocare.server.auth.FakeAuth;
import ch.cryptocare.server.payments.Seller.Outcome;
import ch.cryptocare.server.platform.Token;
import ch.cryptocare.server.scheduling.db.JooqAppointments;
import ch.cryptocare.server.scheduling.db.JooqBusyTimes;
import ch.cryptocare.server.scheduling.db.JooqDirectory;
import ch.cryptocare.server.scheduling.db.JooqPractitioners;
import ch.cryptocare.server.scheduling.db.JooqSchedules;
import ch.cryptocare.server.scheduling.domain.Alignment;
import ch.cryptocare.server.scheduling.domain.AvailabilityRule;
import ch.cryptocare.server.scheduling.domain.BookingPolicy;
import ch.cryptocare.server.scheduling.domain.CancellationTerms;
import ch.cryptocare.server.scheduling.domain.DayWindow;
import ch.cryptocare.server.scheduling.domain.RoomId;
import ch.cryptocare.server.scheduling.domain.Schedule;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import ch.cryptocare.support.PlainSealer;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The scheduling use cases over a real database, with Ada and Noor who practise on weekdays from 8 to 18 in Zürich. */
final class Practice implements AutoCloseable {
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static final int MANY = 1_000;

    final TickingClock clock = new TickingClock("2026-11-02T07:00:00Z");
    final List<Record> events = new ArrayList<>();

    /** Of what the watchers were told that it changed. */
    final Set<UUID> live = new HashSet<>();

    final FakeAuth auth = new FakeAuth();
    final FakePayments payments = new FakePayments();
    final PractitionerId ada = new PractitionerId(Ids.next(clock));
    final PractitionerId noor = new PractitionerId(Ids.next(clock));
    final ServiceType adasVideo = service(30, 0);
    final ServiceType noorsVideo = service(50, 10);

    final TestDatabase test = TestDatabase.create();
    final Appointments appointments = new JooqAppointments(test.database.sql, new PlainSealer(), clock);
    final Schedules schedules = new JooqSchedules(test.database.sql);
    final BusyTimes busyTimes = new JooqBusyTimes(test.database.sql);
    final Directory directory = new JooqDirectory(test.database.sql);
    final FindFreeSlots freeSlots = new FindFreeSlots(schedules, busyTimes, clock);
    final FindOpenings openings = new FindOpenings(schedules, freeSlots, clock);
    final Practitioners practitioners = new JooqPractitioners(test.database.sql);
    final KeptCalendars kept = new KeptCalendars(auth, practitioners, appointments);
    final HoldSlot holdSlot = holdSlot(MANY);
    final HoldAtDesk holdAtDesk = new HoldAtDesk(kept, holdSlot);
    final BookPaidAppointment seller =
            new BookPaidAppointment(schedules, busyTimes, appointments, events::add, live::add, clock);
    final RescheduleAppointment reschedule = new RescheduleAppointment(
            test.database, schedules, busyTimes, appointments, kept, events::add, live::add, clock);
    final CancelAppointment cancel = new CancelAppointment(
            test.database, schedules, appointments, payments, kept, events::add, live::add, clock);
    final RecordVisit visit = new RecordVisit(test.database, schedules, appointments, kept, live::add, clock);
    final FollowAppointment follow = new FollowAppointment(test.database, appointments, live::add);
    final ExpireHolds expireHolds = new ExpireHolds(test.database, appointments, live::add, clock);
    final RemindOfAppointments remind = new RemindOfAppointments(test.database, appointments, events::add, clock);

    Practice() {
        var publish = new PublishPractice(test.database, practitioners, schedules);
        publish.publish(person(ada, "Dr. Ada Keller"), weekdays(ada), List.of(adasVideo), CancellationTerms.DEFAULT);
        publish.publish(
                person(noor, "Dr. Noor Haddad"), weekdays(noor), List.of(noorsVideo), CancellationTerms.DEFAULT);
    }

    HoldSlot holdSlot(int unpaidHoldsPerNetwork) {
        return new HoldSlot(
                test.database,
                schedules,
                busyTimes,
                appointments,
                payments,
                new BlindIndexes(new PlainSealer()),
                live::add,
                clock,
                unpaidHoldsPerNetwork,
                Duration.ofMinutes(10));
    }

    RefreshOpenings refreshOpenings() {
        return new RefreshOpenings(test.database, directory, openings, clock);
    }

    AppointmentId hold(String patient, String start) {
        return id(holdSlot.hold(request(patient, start)));
    }

    static AppointmentId id(Held held) {
        return held.booking().appointment().id();
    }

    HoldRequest request(String patient, String start) {
        return request(ada, adasVideo, patient, start);
    }

    HoldRequest noorsRequest(String patient, String start) {
        return request(noor, noorsVideo, patient, start);
    }

    private static HoldRequest request(PractitionerId with, ServiceType service, String patient, String start) {
        var key = "key-" + KEYS.incrementAndGet();
        return new HoldRequest(with, service.id(), Instant.parse(start), contact(patient), "192.0.2", key);
    }

    /** Of this appointment in the audit log, each after the number of the change. */
    List<String> noted(AppointmentId id) {
        return test.database
                .sql
                .fetch(
                        "select facts ->> 'revision' || ' ' || action from platform.audit_event where subject = {0} order by ctid",
                        DSL.val(id.value()))
                .into(String.class);
    }

    /** Ada and Noor see their patients in one room from now on. */
    void shareARoom() {
        var room = new RoomId(Ids.next(clock));
        change(ada, changed(adasVideo, 30, room));
        change(noor, changed(noorsVideo, 50, room));
    }

    void makeAdasVideoLast(int minutes) {
        change(ada, changed(adasVideo, minutes, null));
    }

    private void change(PractitionerId who, ServiceType service) {
        var offer = schedules.offer(who);
        schedules.save(new Offer(
                offer.who(),
                offer.schedule(),
                List.of(service),
                offer.terms(),
                offer.rulesRevision(),
                offer.busyRevision()));
    }

    private static ServiceType changed(ServiceType service, int minutes, @Nullable RoomId room) {
        return service(service.id(), minutes, (int) service.bufferAfter().toMinutes(), room);
    }

    AppointmentId book(String patient, String start) {
        var id = hold(patient, start);
        pay(id);
        return id;
    }

    Outcome pay(AppointmentId id) {
        return test.database.in(() -> seller.paid(new PurchaseId(id.value()), clock.instant()));
    }

    Booking find(AppointmentId id) {
        return appointments.find(id).orElseThrow();
    }

    Token tokenOf(AppointmentId id) {
        return find(id).token();
    }

    List<Slot> free(String from, String to) {
        return freeSlots
                .in(schedules.offer(ada), adasVideo.id(), new Slot(Instant.parse(from), Instant.parse(to)))
                .slots();
    }

    static Contact contact(String name) {
        return new Contact(
                name,
                Optional.of(new EmailAddress(name.toLowerCase(java.util.Locale.ROOT) + "@example.org")),
                Optional.empty(),
                Language.FR);
    }

    @Override
    public void close() {
        test.close();
    }

    private ServiceType service(int minutes, int bufferAfter) {
        return service(new ServiceTypeId(Ids.next(clock)), minutes, bufferAfter, null);
    }

    private static ServiceType service(ServiceTypeId id, int minutes, int bufferAfter, @Nullable RoomId room) {
        return new ServiceType(
                id,
                Map.of(Language.FR, "Téléconsultation", Language.EN, "Video consultation"),
                Duration.ofMinutes(minutes),
                Duration.ofMinutes(minutes),
                Duration.ZERO,
                Duration.ofMinutes(bufferAfter),
                new Sats(50_000),
                ConsultationMode.VIDEO,
                room);
    }

    private static Schedule weekdays(PractitionerId who) {
        var rules = Arrays.stream(DayOfWeek.values())
                .filter(day -> day.getValue() < 6)
                .map(day -> AvailabilityRule.every(day, new DayWindow(8 * 60, 18 * 60)))
                .toList();
        var policy = new BookingPolicy(Alignment.GRID, Duration.ZERO, 60, null, null);
        return new Schedule(who, ZoneId.of("Europe/Zurich"), rules, List.of(), policy, Canton.ZH, Set.of());
    }

    private static Practitioner person(PractitionerId id, String name) {
        return new Practitioner(
                id,
                name,
                Specialty.GENERAL_PRACTICE,
                List.of("fr", "de"),
                Canton.ZH,
                "Zürich",
                Optional.empty(),
                Map.of(Language.FR, "Médecine générale", Language.EN, "General practice"));
    }
}
