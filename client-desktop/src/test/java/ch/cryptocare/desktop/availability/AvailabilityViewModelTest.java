package ch.cryptocare.desktop.availability;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AvailabilityPlan;
import ch.cryptocare.common.contract.scheduling.AvailabilityRequest;
import ch.cryptocare.common.contract.scheduling.OpeningRule;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.desktop.notices.Notice;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Hours;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Ada's hours are changed and saved, and others do so, too. */
class AvailabilityViewModelTest {
    private final HoursStage stage = new HoursStage();
    private final AvailabilityViewModel hours = stage.hours;

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void theCallersOwnHoursAreOpenedFirst() {
        assertThat(hours.practitioner()).get().extracting("id").isEqualTo(Calendars.ADA);
        assertThat(draft().day(DayOfWeek.MONDAY)).hasSize(2);
        assertThat(hours.edits.isDirty()).isFalse();
    }

    @Test
    void whatIsTypedAndTakenBackIsNoChange() {
        var added = draft().add(DayOfWeek.FRIDAY);
        assertThat(hours.edits.isDirty()).isTrue();

        draft().remove(DayOfWeek.FRIDAY, added);

        assertThat(hours.edits.isDirty()).isFalse();
    }

    @Test
    void weekExceptionsAndRulesAreSavedAsOneOverTheRevisionThatWasSeen() {
        stage.answerSaves();
        draft().add(DayOfWeek.FRIDAY);
        draft().except(LocalDate.parse("2026-12-04"));
        draft().rules.notice.text.set("1");
        draft().rules.noticeUnit.set(RulesDraft.Unit.DAYS);

        hours.save();

        var sent = sent();
        assertThat(sent.revision()).isEqualTo(7);
        assertThat(sent.availability().rules()).contains(rule(DayOfWeek.FRIDAY, 9 * 60, 12 * 60));
        assertThat(sent.availability().exceptions()).extracting("date").contains(LocalDate.parse("2026-12-04"));
        assertThat(sent.availability().policy().minimumNoticeMinutes()).isEqualTo(24 * 60);
        assertThat(hours.edits.isDirty()).isFalse();
        assertThat(stage.notices.all().getFirst().text()).isEqualTo("The hours are saved.");
    }

    @Test
    void aTimeThatCannotBeReadIsMarkedAndNothingIsSent() {
        hours.section.set(Section.RULES);
        var monday = draft().day(DayOfWeek.MONDAY).getFirst();
        monday.from.text.set("nine");

        hours.save();

        assertThat(monday.from.wrong.get()).contains(Wrong.NO_TIME);
        assertThat(hours.section.get()).isEqualTo(Section.WEEK);
        assertThat(stage.server.asked("POST " + Hours.ADAS)).isEmpty();

        monday.from.text.set("9");
        assertThat(monday.from.wrong.get()).isEmpty();
    }

    @Test
    void whatTheServerRefusesIsSaidWhereItWasTyped() {
        refusing("availability.rules[3].to", "longer-than-a-day");
        draft().add(DayOfWeek.FRIDAY);
        hours.save();
        assertThat(draft().day(DayOfWeek.TUESDAY).get(1).to.wrong.get()).contains(Wrong.LONGER_THAN_A_DAY);

        refusing("availability.exceptions[1].date", "date-twice");
        hours.save();
        assertThat(draft().exceptions.get(1).wrong.get()).contains(Wrong.DATE_TWICE);
        assertThat(hours.section.get()).isEqualTo(Section.EXCEPTIONS);

        refusing("availability.exceptions[1].windows[0].to", "something-new");
        hours.save();
        assertThat(draft().exceptions.get(1).windows.getFirst().to.wrong.get()).contains(Wrong.OTHER);

        refusing("availability.policy.horizonDays", "too-large");
        hours.save();
        assertThat(draft().rules.horizon.wrong.get()).contains(Wrong.TOO_LARGE);
        assertThat(hours.section.get()).isEqualTo(Section.RULES);
        assertThat(hours.edits.isDirty()).isTrue();
    }

    @Test
    void whoIsSecondKeepsWhatWasTypedAndDecides() {
        draft().add(DayOfWeek.FRIDAY);
        somebodyElseClosesMondays();
        stage.server.on("POST " + Hours.ADAS, _ -> Reply.problem(ProblemType.CHANGED_MEANWHILE, Map.of("revision", 8)));

        hours.save();

        assertThat(hours.edits.theirsProperty().get()).isPresent();
        assertThat(draft().day(DayOfWeek.FRIDAY)).hasSize(1);
        assertThat(draft().day(DayOfWeek.MONDAY)).hasSize(2);
    }

    @Test
    void mineMayReplaceTheirs() {
        draft().add(DayOfWeek.FRIDAY);
        somebodyElseClosesMondays();
        hours.changedElsewhere(Calendars.ADA);
        stage.answerSaves();

        hours.edits.keepMine();
        hours.save();

        assertThat(sent().revision()).isEqualTo(8);
        assertThat(sent().availability().rules()).anyMatch(rule -> rule.weekday() == DayOfWeek.MONDAY);
        assertThat(hours.edits.theirsProperty().get()).isEmpty();
    }

    @Test
    void theirsMayReplaceMine() {
        draft().add(DayOfWeek.FRIDAY);
        somebodyElseClosesMondays();
        hours.changedElsewhere(Calendars.ADA);

        hours.edits.loadTheirs();

        assertThat(draft().day(DayOfWeek.MONDAY)).isEmpty();
        assertThat(draft().day(DayOfWeek.FRIDAY)).isEmpty();
        assertThat(hours.edits.isDirty()).isFalse();
    }

    @Test
    void whoHasTypedNothingSeesWhatOthersSavedAtOnce() {
        somebodyElseClosesMondays();

        hours.changedElsewhere(Calendars.ADA);

        assertThat(draft().day(DayOfWeek.MONDAY)).isEmpty();
        assertThat(hours.edits.theirsProperty().get()).isEmpty();
    }

    @Test
    void appointmentsOutsideTheNewHoursAreTold() {
        stage.server.on(
                "POST " + Hours.ADAS,
                Hours.changed(Hours.ofAda(8, closedOnMondays()), Hours.conflict("2026-11-30T14:00:00Z")));
        draft().copy(DayOfWeek.SUNDAY, List.of(DayOfWeek.MONDAY));

        hours.save();

        assertThat(hours.outcome.get()).get().extracting("conflictCount").isEqualTo(1);
    }

    @Test
    void aServerThatIsAwayLosesNothing() {
        draft().add(DayOfWeek.FRIDAY);
        stage.server.on("POST " + Hours.ADAS, _ -> new Reply(503, "text/plain", ""));

        hours.save();

        assertThat(hours.edits.isDirty()).isTrue();
        assertThat(stage.notices.all().getFirst().kind()).isEqualTo(Notice.Kind.TROUBLE);
    }

    @Test
    void anothersHoursAreSeenInsteadAndHersAgain() {
        var kept = hours.practitioner().orElseThrow();
        hours.choose(Calendars.practitioner(Calendars.MEI, "Dr. Mei Tanaka"));
        assertThat(hours.edits.latest()).get().extracting("revision").isEqualTo(3L);

        hours.choose(kept);

        assertThat(hours.edits.latest()).get().extracting("revision").isEqualTo(7L);
    }

    private PlanDraft draft() {
        return hours.edits.draft().orElseThrow();
    }

    private AvailabilityRequest sent() {
        return Hours.read(stage.server.asked("POST " + Hours.ADAS).getLast(), AvailabilityRequest.class);
    }

    private void refusing(String field, String reason) {
        stage.server.on(
                "POST " + Hours.ADAS,
                _ -> Reply.problem(ProblemType.INVALID_INPUT, Map.of("field", field, "reason", reason)));
    }

    private void somebodyElseClosesMondays() {
        stage.server.on("GET " + Hours.ADAS, Hours.ofAda(8, closedOnMondays()));
    }

    private static AvailabilityPlan closedOnMondays() {
        var plan = Hours.plan();
        return new AvailabilityPlan(
                plan.rules().stream()
                        .filter(rule -> rule.weekday() != DayOfWeek.MONDAY)
                        .toList(),
                plan.exceptions(),
                plan.policy(),
                plan.openOnHolidays());
    }

    private static OpeningRule rule(DayOfWeek day, int from, int to) {
        return new OpeningRule(day, from, to, Optional.empty(), Optional.empty());
    }
}
