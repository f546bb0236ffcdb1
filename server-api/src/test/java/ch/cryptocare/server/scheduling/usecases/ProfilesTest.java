package ch.cryptocare.server.scheduling.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.Slot;
import ch.cryptocare.common.value.Specialty;
import ch.cryptocare.server.platform.Caller;
import ch.cryptocare.server.platform.db.DbAuditLog;
import ch.cryptocare.server.scheduling.db.JooqProfiles;
import ch.cryptocare.support.PlainSealer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Greta administers; Mei is new. */
class ProfilesTest {
    private static final UUID GRETA = new UUID(9, 1);
    private static final AccountId MEI = new AccountId(new UUID(9, 2));
    private static final EmailAddress MEIS_ADDRESS = new EmailAddress("mei@example.ch");

    private final Practice practice = new Practice();
    private final JooqProfiles profiles = new JooqProfiles(practice.test.database.sql);
    private final KeepProfiles keep = new KeepProfiles(
            practice.test.database,
            profiles,
            practice.practitioners,
            practice.schedules,
            practice.auth,
            new DbAuditLog(practice.test.database, new PlainSealer(), practice.clock),
            practice.live::add,
            practice.clock);

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void whoeverIsPublishedIsOpenOnWeekdaysAndFoundByPatients() {
        var mei =
                keep.publish(greta(), draft("Dr. Mei Tanaka", Canton.VD)).who().id();
        practice.refreshOpenings().refresh();

        var offer = practice.schedules.offer(mei);
        var service = offer.offered().getFirst();
        var tuesday = new Slot(Instant.parse("2026-11-09T23:00:00Z"), Instant.parse("2026-11-10T23:00:00Z"));
        var saturday = new Slot(Instant.parse("2026-11-13T23:00:00Z"), Instant.parse("2026-11-14T23:00:00Z"));
        assertThat(practice.freeSlots.in(offer, service.id(), tuesday).slots())
                .hasSize(16)
                .first()
                .extracting(Slot::start)
                .isEqualTo(Instant.parse("2026-11-10T07:00:00Z"));
        assertThat(practice.freeSlots.in(offer, service.id(), saturday).slots()).isEmpty();
        assertThat(noted(mei)).containsExactly(GRETA + " profile-published");
    }

    @Test
    void aChangedProfileIsWhatPatientsReadAtOnceAndHasTheHolidaysOfItsCanton() {
        var mei =
                keep.publish(greta(), draft("Dr. Mei Tanaka", Canton.VD)).who().id();
        assertThat(practice.schedules.offer(mei).schedule().canton()).isEqualTo(Canton.VD);

        var changed = keep.change(greta(), mei, draft("Dr. Mei Tanaka-Roy", Canton.GE));

        assertThat(changed.who().name()).isEqualTo("Dr. Mei Tanaka-Roy");
        assertThat(practice.schedules.offer(mei).who().name()).isEqualTo("Dr. Mei Tanaka-Roy");
        assertThat(practice.schedules.offer(mei).schedule().canton()).isEqualTo(Canton.GE);
        assertThat(noted(mei)).endsWith(GRETA + " practitioner-profile-changed");
        assertThat(practice.live).contains(mei.value());
    }

    @Test
    void theCalendarAppearsForWhomItIsEntrustedToAndForTheirPracticeOnly() {
        practice.auth.addresses.put(MEI, MEIS_ADDRESS);
        var sami = new AccountId(new UUID(9, 3));
        practice.auth.kept.put(sami, Set.of(sami, MEI));
        var mei =
                keep.publish(greta(), draft("Dr. Mei Tanaka", Canton.VD)).who().id();
        assertThat(practice.kept.of(sami)).isEmpty();

        var entrusted = keep.entrust(greta(), mei, MEIS_ADDRESS);

        assertThat(entrusted.owner()).contains(MEI);
        assertThat(practice.kept.of(MEI)).containsExactly(mei);
        assertThat(practice.kept.of(sami)).containsExactly(mei);
        assertThat(practice.kept.of(new AccountId(GRETA))).isEmpty();

        keep.entrust(greta(), practice.noor, MEIS_ADDRESS);
        assertThat(practice.kept.of(MEI)).containsExactly(practice.noor);
        assertThat(profiles.find(mei).orElseThrow().owner()).isEmpty();
    }

    @Test
    void nobodyIsEntrustedWithACalendarWhoDoesNotPractise() {
        assertThat(refused(() -> keep.entrust(greta(), practice.ada, new EmailAddress("nobody@example.ch"))))
                .isEqualTo(ProblemType.NOBODY_PRACTISES);
        assertThat(profiles.find(practice.ada).orElseThrow().owner()).isEmpty();
    }

    @Test
    void publishingAndEntrustingAskOnceMoreWhoIsThere() {
        var before = greta();
        practice.clock.pass(Duration.ofMinutes(11));
        assertThat(refused(() -> keep.publish(before, draft("Dr. Mei Tanaka", Canton.VD))))
                .isEqualTo(ProblemType.PROOF_REQUIRED);
        assertThat(refused(() -> keep.entrust(before, practice.ada, MEIS_ADDRESS)))
                .isEqualTo(ProblemType.PROOF_REQUIRED);
    }

    @Test
    void whoIsNotThereCannotBeChanged() {
        assertThatThrownBy(() -> keep.change(greta(), new PractitionerId(UUID.randomUUID()), draft("X", Canton.VD)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.type).isEqualTo(ProblemType.NOT_FOUND));
    }

    @Test
    void profilesComeByNamePageByPageAndAreFoundWithoutAccents() {
        keep.publish(greta(), draft("Zoé Müller", Canton.VD));
        var first = profiles.list(Optional.empty(), Optional.empty(), 2);
        var rest = profiles.list(
                Optional.empty(), Optional.of(first.getLast().who().id()), 2);
        assertThat(first).extracting(one -> one.who().name()).containsExactly("Dr. Ada Keller", "Dr. Noor Haddad");
        assertThat(rest).extracting(one -> one.who().name()).containsExactly("Zoé Müller");
        assertThat(profiles.list(Optional.of("zoe muller"), Optional.empty(), 9))
                .hasSize(1);
        assertThat(profiles.list(Optional.of("nobody"), Optional.empty(), 9)).isEmpty();
    }

    private Caller greta() {
        return new Caller(new AccountId(GRETA), GRETA, Set.of(Role.ADMIN), true, practice.clock.instant());
    }

    private static ProfileDraft draft(String name, Canton canton) {
        return new ProfileDraft(
                name,
                Specialty.DERMATOLOGY,
                List.of("fr", "ja"),
                canton,
                "Lausanne",
                Optional.of("Rue du Lac 1"),
                Map.of(Language.FR, "Peau.", Language.EN, "Skin."));
    }

    private List<String> noted(PractitionerId about) {
        return practice.test
                .database
                .sql
                .fetch(
                        "select actor || ' ' || action from platform.audit_event where subject = {0} order by ctid",
                        DSL.val(about.value()))
                .into(String.class);
    }

    private static ProblemType refused(Runnable act) {
        try {
            act.run();
        } catch (Refusal refusal) {
            return refusal.type;
        }
        throw new AssertionError("nothing was refused");
    }
}
