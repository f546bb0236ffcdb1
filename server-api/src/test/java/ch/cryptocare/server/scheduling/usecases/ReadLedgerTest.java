package ch.cryptocare.server.scheduling.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Sats;
import ch.cryptocare.server.payments.InvoiceSummary;
import ch.cryptocare.server.scheduling.db.JooqLedger;
import ch.cryptocare.server.scheduling.domain.AppointmentStatus;
import ch.cryptocare.server.scheduling.domain.PatientKey;
import ch.cryptocare.support.PlainSealer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Greta keeps the books of Ada's practice; Noor practises elsewhere. */
class ReadLedgerTest {
    private static final String NINE = "2026-11-02T09:00:00Z";
    private static final String TEN = "2026-11-02T10:00:00Z";
    private static final String TUESDAY = "2026-11-03T10:00:00Z";

    private final Practice practice = new Practice();
    private final AccountId greta = new AccountId(Ids.next(practice.clock));
    private final AccountId adasAccount = new AccountId(Ids.next(practice.clock));
    private final ReadLedger ledger = new ReadLedger(
            new JooqLedger(practice.test.database.sql, new PlainSealer()), practice.kept, practice.payments);

    @BeforeEach
    void gretaKeepsAdasCalendar() {
        practice.practitioners.entrust(practice.ada, adasAccount);
        practice.auth.kept.put(greta, Set.of(greta, adasAccount));
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void aPracticeSeesItsOwnTheLatestFirstAndAdministratorsSeeAll() {
        var bens = practice.book("Ben", NINE);
        var cleos = practice.book("Cleo", TUESDAY);
        var noors = Practice.id(practice.holdSlot.hold(practice.noorsRequest("Dmitri", "2026-11-03T07:00:00Z")));
        assertThat(ids(ledger.ofPractice(greta, any().filter(), Optional.empty())))
                .containsExactly(cleos, bens);
        assertThat(ids(ledger.all(any().filter(), Optional.empty()))).containsExactly(cleos, noors, bens);
        var stranger = new AccountId(Ids.next(practice.clock));
        assertThat(ledger.ofPractice(stranger, any().filter(), Optional.empty()).entries())
                .isEmpty();
    }

    @Test
    void eachFilterLeavesWhatItSays() {
        var bens = practice.book("Ben", NINE);
        var zoes = practice.hold("Zoé", TUESDAY);
        practice.cancel.cancel(zoes, greta);
        assertThat(found(any().between(NINE, TEN))).containsExactly(bens);
        assertThat(found(any().in(AppointmentStatus.CANCELLED))).containsExactly(zoes);
        assertThat(found(any().of(practice.ada))).containsExactly(zoes, bens);
        assertThat(found(any().of(practice.noor))).isEmpty();
        assertThat(found(any().called("ZOE"))).containsExactly(zoes);
        assertThat(found(any().paid(InvoiceSummary.Status.CANCELLED))).containsExactly(zoes);
        assertThat(found(any().number(bens))).containsExactly(bens);
        assertThat(found(any().patient("BEN@example.org"))).containsExactly(bens);
        long price = practice.adasVideo.price().amount();
        assertThat(found(any().from(price + 1))).isEmpty();
        assertThat(found(any().from(price))).containsExactly(zoes, bens);
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var all = new ArrayList<AppointmentId>();
        for (int day = 3; day <= 6; day++)
            for (int half = 0; half < 18; half++)
                all.add(practice.book(
                        "Patient" + day + "x" + half,
                        Instant.parse("2026-11-0" + day + "T07:00:00Z")
                                .plusSeconds(half * 1800L)
                                .toString()));
        var first = ledger.ofPractice(greta, any().filter(), Optional.empty());
        assertThat(first.entries()).hasSize(50);
        var second = ledger.ofPractice(greta, any().filter(), first.next());
        assertThat(second.next()).isEmpty();
        var read = new ArrayList<>(ids(first));
        read.addAll(ids(second));
        assertThat(read).containsExactlyElementsOf(all.reversed());
        assertThat(found(any().called("patient5x"))).hasSize(18);
    }

    private List<AppointmentId> found(Wanted wanted) {
        return ids(ledger.ofPractice(greta, wanted.filter(), Optional.empty()));
    }

    private static List<AppointmentId> ids(ReadLedger.Page page) {
        return page.entries().stream()
                .map(entry -> entry.booking().appointment().id())
                .toList();
    }

    private static Wanted any() {
        return new Wanted();
    }

    /** Says one wish at a time. */
    private static final class Wanted {
        private Optional<Instant> from = Optional.empty();
        private Optional<Instant> to = Optional.empty();
        private Optional<PractitionerId> practitioner = Optional.empty();
        private Optional<AppointmentStatus> status = Optional.empty();
        private Optional<Sats> least = Optional.empty();
        private Optional<AppointmentId> id = Optional.empty();
        private Optional<PatientKey> patient = Optional.empty();
        private Optional<InvoiceSummary.Status> payment = Optional.empty();
        private Optional<String> name = Optional.empty();

        Wanted between(String start, String end) {
            from = Optional.of(Instant.parse(start));
            to = Optional.of(Instant.parse(end));
            return this;
        }

        Wanted of(PractitionerId one) {
            practitioner = Optional.of(one);
            return this;
        }

        Wanted in(AppointmentStatus one) {
            status = Optional.of(one);
            return this;
        }

        Wanted from(long sats) {
            least = Optional.of(new Sats(sats));
            return this;
        }

        Wanted number(AppointmentId one) {
            id = Optional.of(one);
            return this;
        }

        Wanted patient(String address) {
            patient = Optional.of(new BlindIndexes(new PlainSealer()).patient(new EmailAddress(address)));
            return this;
        }

        Wanted paid(InvoiceSummary.Status one) {
            payment = Optional.of(one);
            return this;
        }

        Wanted called(String part) {
            name = Optional.of(part);
            return this;
        }

        LedgerFilter filter() {
            return new LedgerFilter(
                    from, to, practitioner, status, least, Optional.empty(), id, patient, payment, name);
        }
    }
}
