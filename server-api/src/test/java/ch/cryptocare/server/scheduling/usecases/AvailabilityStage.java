package ch.cryptocare.server.scheduling.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.server.platform.db.DbAuditLog;
import ch.cryptocare.server.scheduling.db.JooqAbsences;
import ch.cryptocare.server.scheduling.db.JooqBookedTimes;
import ch.cryptocare.server.scheduling.domain.AvailabilityException;
import ch.cryptocare.server.scheduling.domain.AvailabilityRule;
import ch.cryptocare.server.scheduling.domain.ServiceType;
import ch.cryptocare.support.PlainSealer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jooq.impl.DSL;

/** Ada keeps her own calendar, Sami at the desk keeps it too, and Eve keeps none. */
final class AvailabilityStage implements AutoCloseable {
    final Practice practice = new Practice();
    final AccountId ada = new AccountId(Ids.next(practice.clock));
    final AccountId sami = new AccountId(Ids.next(practice.clock));
    final AccountId eve = new AccountId(Ids.next(practice.clock));

    private final Absences absences = new JooqAbsences(practice.test.database.sql);
    private final BookedTimes booked = new JooqBookedTimes(practice.test.database.sql);
    private final CalendarChanges changes = new CalendarChanges(
            practice.test.database,
            practice.kept,
            practice.schedules,
            new DbAuditLog(practice.test.database, new PlainSealer(), practice.clock),
            practice.live::add);
    final ReadAvailability read = new ReadAvailability(practice.kept, practice.schedules, absences, practice.clock);
    final SetAvailability set = new SetAvailability(changes, practice.schedules, booked, read, practice.clock);
    final PreviewAvailability preview =
            new PreviewAvailability(practice.kept, practice.schedules, practice.freeSlots, practice.clock);
    final ExplainSlot explain = new ExplainSlot(
            practice.kept, practice.schedules, practice.busyTimes, practice.appointments, practice.clock);
    final PlanAbsences away = new PlanAbsences(changes, practice.schedules, absences, booked, read, practice.clock);
    final KeepServices services = new KeepServices(changes, practice.schedules, read, practice.clock);

    AvailabilityStage() {
        practice.practitioners.entrust(practice.ada, ada);
        practice.auth.kept.put(sami, Set.of(sami, ada));
    }

    Offer offer() {
        return practice.schedules.offer(practice.ada);
    }

    long revision() {
        return offer().rulesRevision();
    }

    /** Ada's hours as they are, and these exceptions. */
    OpeningPlan plan(AvailabilityException... exceptions) {
        return plan(offer().schedule().rules(), exceptions);
    }

    OpeningPlan plan(List<AvailabilityRule> rules, AvailabilityException... exceptions) {
        var offer = offer();
        var schedule = offer.schedule();
        return new OpeningPlan(rules, List.of(exceptions), schedule.policy(), offer.terms(), schedule.worksOn());
    }

    ChangedAvailability closes(String date) {
        return set.set(ada, practice.ada, revision(), plan(AvailabilityException.closed(LocalDate.parse(date))));
    }

    ServiceType video() {
        return offer().service(practice.adasVideo.id());
    }

    /** What the audit log says of Ada's calendar, each after whose doing it was. */
    List<String> noted() {
        return practice.test
                .database
                .sql
                .fetch(
                        "select actor || ' ' || action from platform.audit_event where subject = {0} order by ctid",
                        DSL.val(practice.ada.value()))
                .into(String.class);
    }

    static Slot stretch(String from, String to) {
        return new Slot(Instant.parse(from), Instant.parse(to));
    }

    /** Which rule said no. */
    static ProblemType refused(Callable<?> act) throws Exception {
        try {
            act.call();
        } catch (Refusal refusal) {
            return refusal.type;
        }
        throw new AssertionError("nothing was refused");
    }

    @Override
    public void close() {
        practice.close();
    }
}
