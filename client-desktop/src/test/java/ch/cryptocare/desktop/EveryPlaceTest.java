package ch.cryptocare.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Administration;
import ch.cryptocare.desktop.window.Bookings;
import ch.cryptocare.desktop.window.Calendars;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Hours;
import ch.cryptocare.desktop.window.Looks;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.Owed;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import ch.cryptocare.desktop.window.Writing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ArgumentsSource;

/** Opens every place in both languages and themes, at the usual size and at 150 %, and looks for what no eye should have to. */
class EveryPlaceTest {
    @TempDir
    Path folder;

    private final ScriptedServer server = Writing.on(Bookings.on(Owed.on(Administration.on(Hours.on(Calendars.on(
            World.withPeople(World.server(World.account("Ada Keller", Role.PRACTITIONER, Role.ADMIN)))))))));

    @AfterEach
    void closeServer() {
        server.close();
    }

    @ParameterizedTest
    @ArgumentsSource(Looks.class)
    void everyPlaceIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        var seat = Opening.of(server, folder).in(language, theme, scale).open();
        var window = seat.window();
        var faults = new ArrayList<String>();
        look(window, "sign-in", language, theme, scale, faults);
        seat.signIn();
        for (var place : places()) {
            seat.go(place);
            look(window, name(place), language, theme, scale, faults);
        }
        window.click(seat.desktop().text.of("search"));
        look(window, "palette", language, theme, scale, faults);
        window.on(() -> {
            seat.desktop().lock.lock();
            return true;
        });
        look(window, "locked", language, theme, scale, faults);
        assertThat(faults).isEmpty();
    }

    @Test
    void whatIsUnnamedPaleOrCutIsFound() {
        var window = Window.open(stage -> {
            var pale = new Label("You can hardly read this");
            pale.setStyle("-fx-text-fill: #999; -fx-background-color: #fff");
            var cut = new Button("A label that is too long");
            cut.setMaxWidth(60);
            stage.setScene(new Scene(new VBox(pale, cut, new TextField()), 300, 200));
            stage.show();
        });
        assertThat(Faults.in(window))
                .anyMatch(fault -> fault.contains("contrast"))
                .anyMatch(fault -> fault.contains("cut"))
                .anyMatch(fault -> fault.contains("no name"));
    }

    private void look(
            Window window, String place, Language language, ThemeChoice theme, double scale, List<String> faults) {
        var name = (place + "-" + language + "-" + theme + (scale > 1 ? "-large" : "")).toLowerCase(Locale.ROOT);
        window.picture(name, scale);
        Faults.in(window).forEach(fault -> faults.add(name + ": " + fault));
    }

    private static List<Place> places() {
        return Stream.concat(
                        Place.sections().stream(),
                        Stream.of(
                                new Place.CourseOf(Writing.HANDS),
                                new Place.PersonOf(World.person("Noor Haddad").id()),
                                new Place.PracticeOf(new OrganizationId(World.PRACTICE))))
                .toList();
    }

    private static String name(Place place) {
        return place.getClass().getSimpleName();
    }
}
