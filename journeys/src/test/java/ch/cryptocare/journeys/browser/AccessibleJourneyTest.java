package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Language;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, looked at with the rules for accessible pages, in both themes. */
@ExtendWith(OnStage.class)
class AccessibleJourneyTest {
    private static final List<String> STILL = List.of(
            "/legal/",
            "/legal/terms/",
            "/legal/privacy/",
            "/legal/cookies/",
            "/legal/imprint/",
            "/docs/",
            "/problems/slot-taken",
            "/offline/",
            "/nowhere");

    private final List<String> findings = new ArrayList<>();

    static Stream<View> views() {
        return Stream.of(
                new View(360, 740, Language.FR, ColorScheme.DARK, true),
                new View(1440, 900, Language.EN, ColorScheme.LIGHT, false));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyoneCanUseEveryPage(View view, Story story) {
        var cleo = story.visitor("cleo", view);
        for (var path : STILL) {
            cleo.open(path);
            cleo.page.locator("html.translated").waitFor();
            look(cleo, path);
        }
        var search = SearchPage.open(cleo);
        look(cleo, "find");
        var details = practitioner(cleo, search).take(0);
        details.send();
        assertThat(details.faults().first()).isVisible();
        look(cleo, "details with faults");
        var pay =
                details.fill("Cleo Martin", "cleo.axe." + view + "@example.ch").hold();
        look(cleo, "pay");
        story.wallet.pay(pay.bolt11());
        assertThat(pay.tick()).isVisible();
        look(cleo, "paid");
        theAppointment(cleo, pay.toAppointment());
        assertThat(findings).isEmpty();
    }

    private PractitionerPage practitioner(Visitor cleo, SearchPage search) {
        var reto = search.search("camenzind").choose("Dr. Reto Camenzind");
        reto.week.next();
        look(cleo, "practitioner");
        return reto;
    }

    private void theAppointment(Visitor cleo, AppointmentPage appointment) {
        look(cleo, "appointment");
        appointment.move();
        look(cleo, "moving");
        appointment.askToCancel().waitFor();
        look(cleo, "asked to cancel");
        appointment.confirmCancellation();
        appointment.refund().waitFor();
        look(cleo, "cancelled");
    }

    private void look(Visitor visitor, String where) {
        Accessibility.findings(visitor.page).forEach(finding -> findings.add(where + ": " + finding));
        if (visitor.overflow() > 0) findings.add(where + ": wider than its window");
    }
}
