package ch.cryptocare.desktop;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;

/** The shape of the desktop, as docs/architecture.md tells it. */
class ArchitectureTest {
    private static final String ROOT = "ch.cryptocare.desktop";

    private static final JavaClasses DESKTOP = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void viewModelsKnowNoNodes() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .or()
                .resideInAnyPackage(
                        ROOT + ".api..", ROOT + ".async..", ROOT + ".i18n..", ROOT + ".notices..", ROOT + ".place..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "atlantafx..", "org.kordamp..")
                .because("what a screen does is tested without a window")
                .check(DESKTOP);
    }

    @Test
    void onlyTheApiPackageCallsTheServer() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "com.fasterxml..")
                .because("tokens, languages and refusals are looked after in one place")
                .check(DESKTOP);
    }

    @Test
    void onlyTheAsyncPackageSwitchesThreads() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".async..")
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class)
                .because("who loads something says what follows, and never where it runs")
                .check(DESKTOP);
    }

    @Test
    void partsFormNoCycle() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(DESKTOP);
    }

    @Test
    void placesKnowNothingOfEachOther() {
        for (var place : new String[] {
            "availability",
            "home",
            "people",
            "practices",
            "profiles",
            "audit",
            "jobs",
            "refunds",
            "ledger",
            "health",
            "preferences",
            "signin"
        })
            noClasses()
                    .that()
                    .resideOutsideOfPackages(ROOT, ROOT + ".shell", ROOT + "." + place)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage(ROOT + "." + place)
                    .because("one place can be changed or removed without the others")
                    .check(DESKTOP);
    }

    @Test
    void onlyAnInjectedClockTellsTheTime() {
        noClasses()
                .that()
                .doNotHaveSimpleName("DesktopApp")
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .because("time is an input")
                .check(DESKTOP);
    }

    @Test
    void namesSayWhatThingsAre() {
        noClasses()
                .should()
                .haveNameMatching(".*(Service|Manager|Helper|Util|Utils|Impl|Dto|Data|Info)")
                .because("such a name tells nothing")
                .check(DESKTOP);
    }
}
