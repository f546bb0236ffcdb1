package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A course from the catalogue to its end, read and really watched. */
@ExtendWith(OnStage.class)
class FollowJourneyTest {
    private static final ContainsTextOptions AS_LONG_AS_THE_FILM = new ContainsTextOptions().setTimeout(60_000);

    private static final Map<String, List<String>> RIGHT = Map.of(
            "Which moment", List.of("around"),
            "When do you clean", List.of("gloves-off", "bed", "patient"),
            "You change a dressing", List.of("rub", "gloves", "dressing", "off", "again"),
            "What is needed", List.of("dirty=soap", "visit=rub", "blood=gloves"),
            "How long", List.of("25"),
            "spores of", List.of("false"),
            "wedding ring", List.of("false"));

    @Test
    void noraFollowsAFreeCourseFromTheCatalogueToACertificateThatAStrangerVerifies(Story story) {
        var nora = story.visitor("nora", View.DESKTOP_IN_ENGLISH);
        var learn = LearnPages.fromHome(nora);
        learn.named("Hand hygiene: the five moments").click();
        nora.page
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(nora.words.of("enrol.sign-in")))
                .waitFor();
        looksRight(nora, "before");
        var course = nora.page.url();

        story.getsAnAccount(nora, "Nora Lind", "nora.follows@example.ch");
        nora.open(course);
        learn.follow();
        assertThat(learn.chapter()).hasText("The five moments");
        assertThat(learn.progress()).hasText("0 of 5 chapters done");
        looksRight(nora, "reading");
        learn.sayThatItIsRead();

        assertThat(learn.chapter()).hasText("Thirty seconds, six gestures");
        looksRight(nora, "film");
        learn.watchAtDoubleSpeed();
        assertThat(learn.progress()).containsText("2 of 5", AS_LONG_AS_THE_FILM);
        looksRight(nora, "film-seen");
        learn.next();

        learn.sayThatItIsRead();
        assertThat(learn.chapter()).hasText("Soap, gloves and jewellery");
        learn.sayThatItIsRead();
        assertThat(learn.chapter()).hasText("What you take with you");
        looksRight(nora, "quiz");
        takesTheQuiz(nora);
        assertThat(learn.completed()).containsText(nora.words.of("follow.completed"));
        looksRight(nora, "completed");

        nora.open("/account/courses/");
        assertThat(nora.page.locator(".my-course")).containsText("Completed on");
        looksRight(nora, "my-courses");
        nora.open(course);
        assertThat(learn.course()).containsText(nora.words.of("enrol.look"));
        aStrangerVerifies(story, nora);
    }

    /** Once without knowing much, and then again. */
    private static void takesTheQuiz(Visitor nora) {
        var quiz = new QuizPages(nora);
        quiz.begin("quiz.begin");
        looksRight(nora, "question");
        quiz.answerAll(Map.of("How long does a rub take?", List.of("45")));
        looksRight(nora, "check");
        quiz.handIn();
        assertThat(quiz.result()).containsText(nora.words.of("quiz.not-passed"));
        assertThat(quiz.marked().getByText("From twenty to thirty seconds.")).hasCount(0);
        looksRight(nora, "not-passed");

        quiz.begin("quiz.again");
        quiz.answerAll(RIGHT);
        quiz.handIn();
        assertThat(quiz.result()).containsText("100 %");
        assertThat(quiz.marked().getByText("From twenty to thirty seconds.")).isVisible();
        looksRight(nora, "passed");
        quiz.result()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(nora.words.of("quiz.to-course")))
                .click();
    }

    /** With the file that Nora was given, and nothing else. */
    private static void aStrangerVerifies(Story story, Visitor nora) {
        nora.open("/account/certificates/");
        var file = nora.page.waitForDownload(() -> nora.page
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(nora.words.of("certificates.fetch")))
                .click());
        var address = nora.page
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(nora.words.of("certificates.page")))
                .getAttribute("href");
        var stranger = story.visitor("stranger", View.PHONE_IN_FRENCH);
        stranger.open(address);
        assertThat(stranger.page.locator(".certificate-facts")).containsText("Nora Lind");
        stranger.page.locator("input[type=file]").setInputFiles(file.path());
        assertThat(stranger.page.getByText(stranger.words.of("file-check.same")))
                .isVisible();
        looksRight(stranger, "verified");
    }

    private static void looksRight(Visitor visitor, String where) {
        visitor.picture(where);
        assertThat(Accessibility.findings(visitor.page)).isEmpty();
        assertThat(visitor.overflow()).isNotPositive();
    }
}
