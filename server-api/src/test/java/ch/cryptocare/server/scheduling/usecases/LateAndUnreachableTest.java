package ch.cryptocare.server.scheduling.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.AppointmentId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.payments.Seller.Outcome;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.scheduling.domain.Party;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At Ada's desk Sami helps people who come late, and people who have no e-mail. It is Monday, 8 o'clock in Zürich. */
class LateAndUnreachableTest {
    private static final String NINE = "2026-11-02T08:00:00Z";
    private static final String TEN = "2026-11-02T09:00:00Z";
    private static final String PHONE = "+41791234567";

    private final Practice practice = new Practice();
    private final List<AuditLog.Event> noted = new ArrayList<>();
    private final AccountId sami = new AccountId(Ids.next(practice.clock));
    private final AccountId adasAccount = new AccountId(Ids.next(practice.clock));
    private final GivePatientLink givePatientLink =
            new GivePatientLink(practice.test.database, practice.kept, noted::add);

    @BeforeEach
    void samiKeepsAdasCalendar() {
        practice.practitioners.entrust(practice.ada, adasAccount);
        practice.auth.kept.put(sami, Set.of(sami, adasAccount));
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void whoIsLateIsGivenAnotherTimeUntilTheirOwnIsOver() {
        var bens = practice.book("Ben", TEN);
        practice.book("Cleo", "2026-11-02T10:00:00Z");
        practice.clock.pass(Duration.ofMinutes(125));
        var token = practice.tokenOf(bens);
        assertThat(refusal(() -> practice.reschedule.reschedule(bens, token, Instant.parse("2026-11-05T09:00:00Z"))))
                .isEqualTo(ProblemType.TOO_LATE_TO_CHANGE);
        assertThat(refusal(() -> moveTo(bens, "2026-11-02T10:10:00Z"))).isEqualTo(ProblemType.SLOT_TAKEN);

        moveTo(bens, "2026-11-02T09:20:00Z");
        assertThat(practice.find(bens).appointment().slot().start()).isEqualTo("2026-11-02T09:20:00Z");
        practice.clock.pass(Duration.ofMinutes(50));
        assertThat(refusal(() -> moveTo(bens, "2026-11-02T11:00:00Z"))).isEqualTo(ProblemType.TOO_LATE_TO_CHANGE);
    }

    @Test
    void theDeskBooksWhoHasNoEmail() {
        var dmitris = atDesk("Dmitri", Optional.empty(), NINE);
        assertThat(practice.pay(dmitris)).isEqualTo(Outcome.DELIVERED);
        var booked = practice.find(dmitris);
        assertThat(booked.contact().email()).isEmpty();
        assertThat(booked.contact().name()).isEqualTo("Dmitri");
    }

    @Test
    void twoWithoutAnythingAreTwoPeopleAndOneTelephoneIsOne() {
        practice.pay(atDesk("Dmitri", Optional.empty(), NINE));
        practice.pay(atDesk("Elena", Optional.empty(), TEN));
        atDesk("Hannah", Optional.of(PHONE), "2026-11-02T12:00:00Z");
        assertThat(refusal(() -> atDesk("Hannah", Optional.of(PHONE), "2026-11-02T13:00:00Z")))
                .isEqualTo(ProblemType.UNPAID_HOLD_EXISTS);
    }

    @Test
    void aRequestWithoutEmailThatIsRepeatedIsOneAppointment() {
        var request = request("Dmitri", Optional.empty(), NINE);
        var first = practice.holdAtDesk.hold(sami, request);
        var again = practice.holdAtDesk.hold(sami, request);
        assertThat(Practice.id(again)).isEqualTo(Practice.id(first));
    }

    @Test
    void theDatabaseKnowsNobodyWithoutEmailWhoBookedAlone() {
        assertThatThrownBy(() -> practice.holdSlot.hold(request("Dmitri", Optional.empty(), TEN)))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("only_the_desk_books_without_email");
    }

    @Test
    void theirLinkIsShownAtTheDeskWhichIsNotedAndNobodyElsesIs() {
        var dmitris = atDesk("Dmitri", Optional.empty(), NINE);
        assertThat(givePatientLink.token(sami, dmitris)).isEqualTo(practice.tokenOf(dmitris));
        assertThat(noted)
                .containsExactly(
                        new AuditLog.Event(Optional.of(sami), "patient-link-given", dmitris.value(), Map.of()));

        var bens = practice.book("Ben", "2026-11-04T09:00:00Z");
        assertThat(refusal(() -> givePatientLink.token(sami, bens))).isEqualTo(ProblemType.PATIENT_HAS_EMAIL);
        var stranger = new AccountId(Ids.next(practice.clock));
        assertThat(refusal(() -> givePatientLink.token(stranger, dmitris))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(noted).hasSize(1);
    }

    private void moveTo(AppointmentId id, String start) {
        practice.reschedule.reschedule(id, sami, Instant.parse(start));
    }

    private AppointmentId atDesk(String name, Optional<String> phone, String start) {
        return Practice.id(practice.holdAtDesk.hold(sami, request(name, phone, start)));
    }

    private HoldRequest request(String name, Optional<String> phone, String start) {
        var contact = new Contact(name, Optional.empty(), phone, Language.FR);
        var like = practice.request(name, start);
        return new HoldRequest(
                like.practitioner(), like.service(), like.start(), contact, "192.0.2", like.key(), Party.PATIENT);
    }

    private static ProblemType refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).type;
    }
}
