package ch.cryptocare.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import ch.cryptocare.desktop.window.Window;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A course from its first word at the trainer's desktop to the learner who has completed it. */
@ExtendWith(OnStage.class)
class AuthoringJourneyTest {
    private static final ContainsTextOptions AS_LONG_AS_THE_FILM = new ContainsTextOptions().setTimeout(60_000);

    @TempDir
    Path folder;

    @Test
    void whatTessWritesGretaPublishesAndNoraFollowsToItsEnd(Story story) throws Exception {
        var film = Footage.in(folder);
        var sheet = Files.write(folder.resolve("Masque.pdf"), sheet());
        var person = story.stage.person("trainer");
        var tess = Seat.open(
                        story.stage.url(),
                        folder,
                        (_, _, endings) -> Optional.of(endings.contains("*.pdf") ? sheet : film))
                .signIn(
                        person.path("email").asText(),
                        person.path("password").asText(),
                        person.path("code").asText())
                .window();
        tess.sees("Home");
        begin(tess);
        tellsWhatItIsAbout(tess);
        writesAReading(tess);
        givesASheet(tess);
        sendsAFilm(tess);
        tess.click("Submit for review");
        tess.sees("The course is submitted for review.");

        gretaPublishes(story);
        noraFollows(story, sheet);
    }

    private static void begin(Window tess) {
        tess.click("Courses");
        tess.seesCalled("Hand hygiene: the five moments", "Published");
        tess.click("New course");
        tess.sees("Title in English");
        tess.type("course-title-fr", "Porter un masque");
        tess.typeInto("Title in English", "Wearing a mask");
        tess.click("Begin");
        tess.sees("About the course");
    }

    private static void tellsWhatItIsAbout(Window tess) {
        tess.typeInto("Summary · Français", "Quand un masque protège, et qui.");
        tess.typeInto("Summary · English", "When a mask protects, and whom.");
        tess.typeInto("Goals · Français", "Mettre et retirer un masque");
        tess.typeInto("Goals · English", "Put a mask on and take it off");
        tess.typeInto("Minutes", "5");
        tess.typeInto("Credit points", "0.5");
        tess.click("Nursing");
    }

    private static void writesAReading(Window tess) {
        tess.choose("Add a chapter", "Reading");
        tess.sees("Text · English");
        tess.typeInto("Title · Français", "Quand le porter");
        tess.typeInto("Title · English", "When to wear it");
        tess.typeInto("Minutes", "2");
        tess.typeInto("Text · Français", "Dès qu’une gouttelette peut voler.");
        tess.typeInto("Text · English", "Wherever a droplet may fly.");
    }

    private static void givesASheet(Window tess) {
        tess.choose("Add a chapter", "Document");
        tess.sees("Choose a PDF");
        tess.typeInto("Title · Français", "À afficher");
        tess.typeInto("Title · English", "To put up");
        tess.typeInto("Minutes", "1");
        tess.choose("Choose a PDF", "From this machine…");
        tess.sees("1 page · 0.1 MB");
        for (var menu : menus(tess))
            tess.on(() -> {
                menu.getItems().getLast().fire();
                return true;
            });
        tess.await(() -> menus(tess).stream().allMatch(menu -> menu.getItems().size() == 1));
    }

    /** What a file is chosen with, in each language. */
    private static List<MenuButton> menus(Window tess) {
        return tess.seen().stream()
                .filter(MenuButton.class::isInstance)
                .map(MenuButton.class::cast)
                .filter(menu -> "Choose a PDF".equals(menu.getText()))
                .toList();
    }

    private static byte[] sheet() throws IOException {
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void sendsAFilm(Window tess) {
        tess.choose("Add a chapter", "Video");
        tess.sees("Send a film…");
        tess.typeInto("Title · Français", "Le geste");
        tess.typeInto("Title · English", "The gesture");
        tess.typeInto("Minutes", "1");
        tess.sees("1 thing is missing before it can be submitted");
        tess.click("Send a film…");
        tess.sees("Masque.mp4");
        tess.sees("No captions");
        tess.await(() -> !tess.shows("1 thing is missing before it can be submitted"));
    }

    private void gretaPublishes(Story story) {
        var greta = Seat.open(story.stage.url(), folder)
                .signIn(Greta.EMAIL, Greta.PASSWORD, Greta.code())
                .window();
        greta.sees("Home");
        greta.click("Courses");
        greta.seesCalled("Wearing a mask", "In review");
        greta.clickCalled("Wearing a mask");
        greta.click("Publish");
        greta.sees("The course is published.");
    }

    private static void noraFollows(Story story, Path sheet) throws IOException {
        var nora = story.visitor("nora", View.DESKTOP_IN_ENGLISH);
        story.getsAnAccount(nora, "Nora Masson", "nora.masson@example.ch");
        var learn = LearnPages.fromHome(nora);
        learn.search("mask").named("Wearing a mask").click();
        assertThat(learn.course()).containsText("When a mask protects, and whom.");
        nora.picture("course");
        learn.follow();
        assertThat(learn.chapter()).hasText("When to wear it");
        learn.sayThatItIsRead();
        assertThat(learn.chapter()).hasText("To put up");
        nora.picture("sheet");
        Assertions.assertThat(learn.sheet()).isEqualTo(Files.readAllBytes(sheet));
        learn.sayThatItIsRead();
        assertThat(learn.chapter()).hasText("The gesture");
        learn.watchAtDoubleSpeed();
        assertThat(learn.completed()).containsText(nora.words.of("follow.completed"), AS_LONG_AS_THE_FILM);
        nora.picture("completed");
    }
}
