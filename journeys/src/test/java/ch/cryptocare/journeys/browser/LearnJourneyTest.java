package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a health professional finds to learn, before anything is asked of them. */
@ExtendWith(OnStage.class)
class LearnJourneyTest {
    @Test
    void inesFindsACourseAndWhatToFollowBeforeIt(Story story) {
        var ines = story.visitor("ines", View.PHONE_IN_FRENCH.in(ColorScheme.DARK));
        var learn = LearnPages.fromHome(ines);
        assertThat(learn.found())
                .as("among what trainers have published meanwhile")
                .containsSubsequence(
                        "Premiers secours\u00a0: remise à niveau",
                        "Sécurité des médicaments",
                        "Hygiène des mains\u00a0: les cinq moments");
        looksRight(ines, "courses");

        learn.ofKind("BLENDED");
        assertThat(learn.courses()).hasCount(1);
        learn.named("Premiers secours").click();
        assertThat(learn.course()).containsText("4,5 points");
        assertThat(learn.course()).containsText(Pattern.compile("90.000 sats"));
        assertThat(learn.course()).containsText("Reconnaître et appeler");
        looksRight(ines, "course");

        learn.named("Hygiène des mains").click();
        assertThat(learn.course()).containsText(ines.words.of("learn.costs-nothing"));
        assertThat(learn.course()).containsText("La friction, geste par geste");
    }

    @Test
    void noorSearchesInEnglishAndIsToldWhenNothingMatches(Story story) {
        var noor = story.visitor("noor", View.DESKTOP_IN_ENGLISH);
        var learn = LearnPages.fromHome(noor);
        learn.search("medicine dose");
        assertThat(learn.courses()).hasText(new String[] {"Medication safety"});

        learn.search("astrology");
        assertThat(noor.page.locator(".notice-title")).hasText(noor.words.of("learn.none"));
        looksRight(noor, "nothing");
        assertThat(learn.courses()).hasCount(0);
    }

    private static void looksRight(Visitor visitor, String where) {
        visitor.picture(where);
        assertThat(Accessibility.findings(visitor.page)).isEmpty();
        assertThat(visitor.overflow()).isNotPositive();
    }
}
