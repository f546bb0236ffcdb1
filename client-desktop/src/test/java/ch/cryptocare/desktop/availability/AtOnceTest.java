package ch.cryptocare.desktop.availability;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.AbsenceRequest;
import ch.cryptocare.common.contract.scheduling.AvailabilityResponse;
import ch.cryptocare.common.contract.scheduling.ServiceChangeRequest;
import ch.cryptocare.common.contract.scheduling.ServiceOrderRequest;
import ch.cryptocare.common.contract.scheduling.ServiceWithdrawalRequest;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Hours;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Absences and services, which are saved at once, and questions. */
class AtOnceTest {
    private static final String ABSENCES = "POST /api/practitioners/" + Calendars.ADA + "/absences";
    private static final String REMOVAL = "POST /api/absences/" + Hours.ABSENCE + "/removal";
    private static final String VIDEO = "POST /api/services/" + Calendars.VIDEO;
    private static final String ORDER = "POST /api/practitioners/" + Calendars.ADA + "/services/order";

    private final HoursStage stage = new HoursStage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aWeekAwayEndsAtTheMidnightAfterItsLastDay() {
        stage.server.on(ABSENCES, Hours.changed(saved(8), Hours.conflict("2026-12-07T09:00:00Z")));
        stage.absences.firstDay.set(LocalDate.parse("2026-12-07"));
        assertThat(stage.absences.lastDay.get()).isEqualTo(LocalDate.parse("2026-12-07"));
        stage.absences.lastDay.set(LocalDate.parse("2026-12-11"));

        stage.absences.add();

        var sent = Hours.read(stage.server.asked(ABSENCES).getLast(), AbsenceRequest.class);
        assertThat(sent.start()).isEqualTo(Instant.parse("2026-12-06T23:00:00Z"));
        assertThat(sent.end()).isEqualTo(Instant.parse("2026-12-11T23:00:00Z"));
        assertThat(stage.hours.outcome.get()).get().extracting("conflictCount").isEqualTo(1);
        assertThat(stage.absences.firstDay.get()).isNull();
    }

    @Test
    void anAbsenceThatEndsTooEarlyIsRefusedAtItsEnd() {
        stage.server.on(
                ABSENCES,
                _ -> Reply.problem(ProblemType.INVALID_INPUT, Map.of("field", "end", "reason", "not-after-start")));
        stage.absences.firstDay.set(LocalDate.parse("2026-12-07"));
        stage.absences.lastTime.text.set("00:00");

        stage.absences.add();

        assertThat(stage.absences.wrongEnd.get()).contains(Wrong.NOT_AFTER_START);
        assertThat(stage.absences.firstDay.get()).isNotNull();
    }

    @Test
    void whatIsMissingOfAnAbsenceIsSaidBeforeAnybodyIsAsked() {
        stage.absences.firstTime.text.set("noon");

        stage.absences.add();

        assertThat(stage.absences.wrongStart.get()).contains(Wrong.NO_DATE);
        assertThat(stage.absences.firstTime.wrong.get()).contains(Wrong.NO_TIME);
        assertThat(stage.server.asked(ABSENCES)).isEmpty();
    }

    @Test
    void aRemovedAbsenceComesBack() {
        stage.server.on(REMOVAL, Hours.changed(Hours.of(Calendars.ADA, 8, Hours.plan(), List.of())));
        stage.server.on(ABSENCES, Hours.changed(saved(9)));
        stage.absences.remove(Hours.absence());
        assertThat(stage.absences.absences()).isEmpty();

        stage.notices.all().getFirst().undo().orElseThrow().run();

        assertThat(stage.absences.absences()).hasSize(1);
        assertThat(Hours.read(stage.server.asked(ABSENCES).getLast(), AbsenceRequest.class))
                .isEqualTo(new AbsenceRequest(
                        Hours.absence().start(), Hours.absence().end()));
    }

    @Test
    void whatIsTypedOfTheWeekOutlivesAnAbsence() {
        stage.hours.edits.draft().orElseThrow().add(DayOfWeek.FRIDAY);
        stage.server.on(REMOVAL, Hours.changed(Hours.of(Calendars.ADA, 8, Hours.plan(), List.of())));
        stage.answerSaves();

        stage.absences.remove(Hours.absence());
        stage.hours.save();

        assertThat(stage.server.asked("POST " + Hours.ADAS).getLast().body()).contains("\"revision\":8", "FRIDAY");
    }

    @Test
    void aServiceIsChangedOverTheRevisionThatWasSeen() {
        stage.server.on(VIDEO, Hours.changed(saved(8)));
        var service = stage.offered.services().getFirst();
        var draft = OfferedDraft.of(service);
        draft.price.text.set("60 000");
        var done = new AtomicInteger();

        stage.offered.send(draft, Optional.of(service), done::incrementAndGet);

        var sent = Hours.read(stage.server.asked(VIDEO).getLast(), ServiceChangeRequest.class);
        assertThat(sent.revision()).isEqualTo(7);
        assertThat(sent.service().priceSats()).isEqualTo(60_000);
        assertThat(done).hasValue(1);
    }

    @Test
    void aNewServiceNeedsBothNamesAndNumbers() {
        var draft = OfferedDraft.fresh();
        draft.english.text.set("First talk");
        draft.minutes.text.set("half an hour");

        stage.offered.send(draft, Optional.empty(), () -> {});

        assertThat(draft.french.wrong.get()).contains(Wrong.EMPTY);
        assertThat(draft.minutes.wrong.get()).contains(Wrong.NO_NUMBER);
    }

    @Test
    void aRefusedPriceIsSaidAtThePrice() {
        stage.server.on(
                VIDEO,
                _ -> Reply.problem(
                        ProblemType.INVALID_INPUT, Map.of("field", "service.priceSats", "reason", "too-large")));
        var service = stage.offered.services().getFirst();
        var draft = OfferedDraft.of(service);

        stage.offered.send(draft, Optional.of(service), () -> {});

        assertThat(draft.price.wrong.get()).contains(Wrong.TOO_LARGE);
    }

    @Test
    void francsFollowTheRateOfWhatIsOnOffer() {
        assertThat(stage.offered.francs(100_000)).contains(8_700L);
    }

    @Test
    void servicesChangePlacesAndAreWithdrawn() {
        stage.server.on(ORDER, Hours.changed(saved(8))).on(VIDEO + "/withdrawal", Hours.changed(saved(9)));
        var video = stage.offered.services().getFirst();

        stage.offered.move(video, -1);
        assertThat(stage.server.asked(ORDER)).isEmpty();
        stage.offered.move(video, 1);
        stage.offered.withdraw(video, true);

        assertThat(Hours.read(stage.server.asked(ORDER).getLast(), ServiceOrderRequest.class)
                        .order())
                .containsExactly(Hours.PRACTICE, Calendars.VIDEO, Hours.OLD);
        assertThat(Hours.read(stage.server.asked(VIDEO + "/withdrawal").getLast(), ServiceWithdrawalRequest.class))
                .isEqualTo(new ServiceWithdrawalRequest(8, true));
    }

    @Test
    void aWithdrawnServiceIsNotPreviewed() {
        stage.hours.preview.service.set(Hours.OLD);

        stage.hours.edits.draft().orElseThrow().add(DayOfWeek.FRIDAY);

        assertThat(stage.hours.preview.service.get()).isEqualTo(Calendars.VIDEO);
    }

    @Test
    void aQuestionIsAskedInThePractitionersTimeAndForgottenWhenItChanges() {
        stage.why.date.set(LocalDate.parse("2026-11-24"));
        stage.why.time.text.set("14");

        stage.why.ask();

        assertThat(stage.why.answer.get()).get().extracting("offered").isEqualTo(false);
        assertThat(stage.server
                        .asked("GET /api/practitioners/" + Calendars.ADA + "/slot-verdicts")
                        .getLast()
                        .target())
                .contains("start=2026-11-24T13%3A00%3A00Z");

        stage.why.time.text.set("15:00");
        assertThat(stage.why.answer.get()).isEmpty();
    }

    private static AvailabilityResponse saved(long revision) {
        return Hours.ofAda(revision, Hours.plan());
    }
}
