package ch.cryptocare.desktop.courses.learners;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.authoring.ChapterToConfirm;
import ch.cryptocare.common.contract.authoring.LearnerPage;
import ch.cryptocare.common.contract.authoring.LearnerResponse;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import ch.cryptocare.desktop.window.Writing;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tess looks at who follows her course: Nora has shown her how it is done, and Max has completed it. */
class LearnersStoryTest {
    private static final EnrolmentId NORA = new EnrolmentId(new UUID(11, 1));
    private static final String LEARNERS = Writing.COURSE + "/learners";
    private static final String CONFIRM = "POST /api/authoring/learners/" + NORA + "/confirmation";
    private static final String TIME = "POST /api/authoring/learners/" + NORA + "/extra-time";

    @TempDir
    Path folder;

    private final ScriptedServer server = Writing.on(World.server(World.account("Tess Morel", Role.TRAINER)))
            .on("GET " + LEARNERS, new LearnerPage(List.of(nora(false, 0), max()), Optional.empty()));

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void nobodyIsLookedAtBeforeTessAsks() {
        var window = open(Opening.of(server, folder));
        assertThat(server.asked("GET " + LEARNERS)).isEmpty();
        window.click("Show the learners");
        window.sees("3 of 4 chapters done · since 20 November 2026");
        window.sees("Completed");
    }

    @Test
    void whatNoraHasShownIsConfirmed() {
        server.on(CONFIRM, nora(true, 0));
        var window = open(Opening.of(server, folder));
        window.click("Show the learners");
        server.on("GET " + LEARNERS, new LearnerPage(List.of(nora(true, 0), max()), Optional.empty()));
        window.clickCalled("Confirm “The gesture”, Nora Lind");
        window.sees("Nora Lind has done “The gesture” and completed the course.");
        window.sees("4 of 4 chapters done · since 20 November 2026");
        assertThat(server.asked(CONFIRM).getFirst().body()).isEqualTo("{\"chapter\":4}");
    }

    @Test
    void moreTimeIsGivenOrTheNumberIsAskedForAgain() {
        server.on(TIME, nora(false, 25));
        var window = open(Opening.of(server, folder));
        window.click("Show the learners");
        window.clickCalled("More time for Nora Lind");
        window.typeInto("Additional time, in %", "half");
        window.click("Give");
        window.sees("Type a whole number from 1 to 300.");
        window.typeInto("Additional time, in %", "25");
        server.on("GET " + LEARNERS, new LearnerPage(List.of(nora(false, 25)), Optional.empty()));
        window.click("Give");
        window.sees("+25 % time in quizzes");
    }

    @Test
    void nobodyWaitingIsNotNobodyThere() {
        var window = open(Opening.of(server, folder));
        window.click("Show the learners");
        server.on("GET " + LEARNERS, new LearnerPage(List.of(), Optional.empty()));
        window.click("Only those who wait for a confirmation");
        window.sees("Nobody waits");
        assertThat(server.asked("GET " + LEARNERS).getLast().target()).endsWith("?waiting=true");
    }

    @ParameterizedTest
    @CsvSource({"FR, LIGHT, 1", "EN, DARK, 1", "FR, DARK, 1.5"})
    void everythingIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        var window = open(Opening.of(server, folder).in(language, theme, scale));
        window.click(language == Language.FR ? "Afficher les personnes" : "Show the learners");
        var name = ("learners-" + language + "-" + theme).toLowerCase(Locale.ROOT);
        window.picture(name, scale);
        assertThat(Faults.in(window)).as(name).isEmpty();
    }

    private static Window open(Opening opening) {
        return opening.at(new Place.CourseOf(Writing.HANDS)).window();
    }

    private static LearnerResponse nora(boolean completed, int extraPercent) {
        var gesture = new ChapterToConfirm(4, Map.of("fr", "Le geste", "en", "The gesture"));
        return new LearnerResponse(
                NORA,
                "Nora Lind",
                1,
                World.NOW.minus(Duration.ofDays(3)),
                completed ? Optional.of(World.NOW) : Optional.empty(),
                completed ? 4 : 3,
                4,
                completed ? List.of() : List.of(gesture),
                extraPercent);
    }

    private static LearnerResponse max() {
        return new LearnerResponse(
                new EnrolmentId(new UUID(11, 2)),
                "Maximilian von Hohenstein",
                1,
                World.NOW.minus(Duration.ofDays(30)),
                Optional.of(World.NOW.minus(Duration.ofDays(20))),
                4,
                4,
                List.of(),
                50);
    }
}
