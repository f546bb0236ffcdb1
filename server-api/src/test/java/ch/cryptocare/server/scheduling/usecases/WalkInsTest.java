package ch.cryptocare.server.scheduling.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Ids;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.scheduling.db.JooqWalkIns;
import ch.cryptocare.server.scheduling.domain.Party;
import ch.cryptocare.server.scheduling.domain.WalkIn;
import ch.cryptocare.support.PlainSealer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People come to Ada's practice without an appointment; Sami and Lea have a desk each. It is Monday, 8 o'clock in Zürich. */
class WalkInsTest {
    private final Practice practice = new Practice();
    private final AccountId sami = new AccountId(Ids.next(practice.clock));
    private final AccountId lea = new AccountId(Ids.next(practice.clock));
    private final AccountId adasAccount = new AccountId(Ids.next(practice.clock));
    private final KeepWalkIns walkIns = new KeepWalkIns(
            practice.test.database,
            practice.kept,
            practice.schedules,
            new JooqWalkIns(practice.test.database.sql, new PlainSealer()),
            practice.holdSlot,
            practice.live::add,
            practice.clock);
    private final SuggestNext suggest =
            new SuggestNext(practice.kept, practice.schedules, practice.freeSlots, practice.clock);

    @BeforeEach
    void twoDesks() {
        practice.practitioners.entrust(practice.ada, adasAccount);
        practice.auth.kept.put(sami, Set.of(sami, adasAccount));
        practice.auth.kept.put(lea, Set.of(lea, adasAccount));
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void whoComesFirstStandsFirstAtAllDesksAndNowhereElse() {
        come("H. M.");
        practice.clock.pass(Duration.ofMinutes(4));
        come("Luca");
        assertThat(waiting(lea)).containsExactly("H. M.", "Luca");
        assertThat(practice.live).contains(practice.ada.value());
        var stranger = new AccountId(Ids.next(practice.clock));
        assertThat(waiting(stranger)).isEmpty();
        var first = walkIns.waiting(sami).getFirst().id();
        assertThat(refusal(() -> walkIns.leave(stranger, first))).isEqualTo(ProblemType.NOT_FOUND);
        assertThat(refusal(() -> walkIns.add(stranger, practice.ada, practice.adasVideo.id(), false, "Luca")))
                .isEqualTo(ProblemType.NOT_FOUND);
    }

    @Test
    void whoLeavesAndComesBackHasTheirOldPlace() {
        var first = come("H. M.");
        practice.clock.pass(Duration.ofMinutes(4));
        come("Luca");
        walkIns.leave(sami, first);
        walkIns.leave(lea, first);
        assertThat(waiting(sami)).containsExactly("Luca");
        walkIns.comeBack(sami, first);
        assertThat(waiting(sami)).containsExactly("H. M.", "Luca");
    }

    @Test
    void theSameTimeAsForPatientsIsTakenOnceThoughTwoDesksAreFast() {
        var luca = come("Luca");
        walkIns.hold(sami, luca, request("Luca", "2026-11-02T08:00:00Z"));
        assertThat(waiting(lea)).isEmpty();
        assertThat(refusal(() -> walkIns.hold(lea, luca, request("Luca", "2026-11-02T10:00:00Z"))))
                .isEqualTo(ProblemType.CHANGED_MEANWHILE);
        assertThat(practice.test.database.sql.fetchCount(DSL.table("scheduling.appointment")))
                .isOne();
    }

    @Test
    void whoDoesNotPayWaitsAgain() {
        var luca = come("Luca");
        practice.pay(Practice.id(walkIns.hold(sami, luca, request("Luca", "2026-11-02T08:00:00Z"))));
        var hannah = come("Hannah");
        walkIns.hold(sami, hannah, request("Hannah", "2026-11-02T09:00:00Z"));
        assertThat(waiting(sami)).isEmpty();
        practice.clock.pass(Duration.ofMinutes(12));
        practice.expireHolds.expire();
        assertThat(waiting(sami)).containsExactly("Hannah");
        walkIns.hold(lea, hannah, request("Hannah", "2026-11-02T09:00:00Z"));
        assertThat(waiting(sami)).isEmpty();
    }

    @Test
    void theNextTimeTodayIsSuggestedWithoutTheNoticeThatPatientsHave() {
        come("Luca");
        var luca = walkIns.waiting(sami).getFirst();
        var next = suggest.of(luca, suggest.offers(sami)).orElseThrow();
        assertThat(next.practitioner()).isEqualTo(practice.ada);
        assertThat(next.slot().start()).isAfterOrEqualTo(practice.clock.instant());
        practice.book(
                "Ben",
                practice.free("2026-11-02T07:00:00Z", "2026-11-02T23:00:00Z")
                        .getFirst()
                        .start()
                        .toString());
        var later = suggest.of(luca, suggest.offers(sami)).orElseThrow();
        assertThat(later.slot().start()).isAfterOrEqualTo(next.slot().start());
    }

    @Test
    void whenTheDayIsOverNobodyIsRemembered() {
        come("Luca");
        practice.clock.pass(Duration.ofHours(17));
        assertThat(waiting(sami)).isEmpty();
        walkIns.forget();
        assertThat(practice.test.database.sql.fetchCount(DSL.table("scheduling.walk_in")))
                .isZero();
    }

    private UUID come(String name) {
        walkIns.add(sami, practice.ada, practice.adasVideo.id(), false, name);
        return walkIns.waiting(sami).getLast().id();
    }

    private List<String> waiting(AccountId keeper) {
        return walkIns.waiting(keeper).stream().map(WalkIn::name).toList();
    }

    private HoldRequest request(String name, String start) {
        var contact = new Contact(name, Optional.empty(), Optional.empty(), Language.FR);
        var key = UUID.randomUUID().toString();
        return new HoldRequest(
                practice.ada, practice.adasVideo.id(), Instant.parse(start), contact, "192.0.2", key, Party.PATIENT);
    }

    private static ProblemType refusal(ThrowingCallable call) {
        return catchThrowableOfType(Refusal.class, call).type;
    }
}
