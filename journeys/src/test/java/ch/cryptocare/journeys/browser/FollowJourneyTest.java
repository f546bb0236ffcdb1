package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A course from the catalogue to its end, read and really watched. */
@ExtendWith(OnStage.class)
class FollowJourneyTest {
    private static final ContainsTextOptions AS_LONG_AS_THE_FILM = new ContainsTextOptions().setTimeout(60_000);

    @Test
    void noraFollowsAFreeCourseToItsEnd(Story story) {
        var nora = story.visitor("nora", View.DESKTOP_IN_ENGLISH);
        var learn = LearnPages.fromHome(nora);
        learn.named("Hand hygiene: the five moments").click();
        nora.page
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(nora.words.of("enrol.sign-in")))
                .waitFor();
        looksRight(nora, "before");
        var course = nora.page.url();

        getAnAccount(story, nora, "nora.follows@example.ch");
        nora.open(course);
        learn.follow();
        assertThat(learn.chapter()).hasText("The five moments");
        assertThat(learn.progress()).hasText("0 of 4 chapters done");
        looksRight(nora, "reading");
        learn.sayThatItIsRead();

        assertThat(learn.chapter()).hasText("Thirty seconds, six gestures");
        looksRight(nora, "film");
        learn.watchAtDoubleSpeed();
        assertThat(learn.progress()).containsText("2 of 4", AS_LONG_AS_THE_FILM);
        looksRight(nora, "film-seen");
        learn.next();

        learn.sayThatItIsRead();
        assertThat(learn.chapter()).hasText("Soap, gloves and jewellery");
        learn.sayThatItIsRead();
        assertThat(learn.completed()).containsText(nora.words.of("follow.completed"));
        looksRight(nora, "completed");

        nora.open("/account/courses/");
        assertThat(nora.page.locator(".my-course")).containsText("Completed on");
        looksRight(nora, "my-courses");
        nora.open(course);
        assertThat(learn.course()).containsText(nora.words.of("enrol.look"));
    }

    private static void getAnAccount(Story story, Visitor visitor, String email) {
        var accounts = new AccountPages(visitor);
        accounts.register("Nora Lind", email);
        accounts.choosePassword(
                story.mails.letterTo(email, "Open your CryptoCare account").accountLink(), "open.go");
    }

    private static void looksRight(Visitor visitor, String where) {
        visitor.picture(where);
        assertThat(Accessibility.findings(visitor.page)).isEmpty();
        assertThat(visitor.overflow()).isNotPositive();
    }
}
