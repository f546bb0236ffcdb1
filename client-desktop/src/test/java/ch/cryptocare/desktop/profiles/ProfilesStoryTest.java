package ch.cryptocare.desktop.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.theme.ThemeChoice;
import ch.cryptocare.desktop.window.Administration;
import ch.cryptocare.desktop.window.Faults;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Greta edits a profile in the window. */
class ProfilesStoryTest {
    @TempDir
    Path folder;

    private final ScriptedServer server = Administration.on(World.server(World.account("Greta Blanc", Role.ADMIN)));

    @AfterEach
    void closeServer() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({"FR, LIGHT, 1", "EN, DARK, 1.5"})
    void theDialogIsNamedReadableAndWhole(Language language, ThemeChoice theme, double scale) {
        var seat = Opening.of(server, folder).in(language, theme, scale).at(new Place.Profiles());
        var window = seat.window();
        window.on(() -> {
            window.chip(seat.desktop().text.of("profiles.edit") + ", Dr. Mei").fire();
            return true;
        });
        var name = "profile-" + language + "-" + theme;
        window.picture(name.toLowerCase(Locale.ROOT), scale);
        assertThat(Faults.in(window)).isEmpty();
    }

    @Test
    void whatWasTypedIsThereAgainWhenTheProofIsCancelled() {
        var mei = Administration.profile("Dr. Mei Tanaka", Optional.of(Administration.GRETA));
        var change = "POST /api/profiles/" + mei.id();
        var proven = new AtomicBoolean();
        Function<ScriptedServer.Asked, Reply> saving =
                _ -> proven.get() ? Reply.json(mei) : Reply.problem(ProblemType.PROOF_REQUIRED, Map.of());
        server.on(change, saving);
        server.on("POST /api/session/proof", _ -> {
            proven.set(true);
            return Reply.json(World.session(World.account("Greta Blanc", Role.ADMIN)));
        });
        var window = Opening.of(server, folder).at(new Place.Profiles()).window();
        edit(window);
        window.type("profile-name", "Dr. Mei Roy");
        window.click("Save");
        window.sees("Is it still you?");
        window.click("Cancel");

        window.sees("About, in French");
        window.click("Save");
        window.sees("Is it still you?");
        window.type("proof", "654321");
        window.press(KeyCode.ENTER);
        window.sees("The profile of Dr. Mei Tanaka is saved.");
        assertThat(window.shows("About, in French")).isFalse();
        assertThat(server.asked(change))
                .hasSize(3)
                .allMatch(asked -> asked.body().contains("\"name\":\"Dr. Mei Roy\""));
    }

    private static void edit(Window window) {
        window.on(() -> {
            window.chip("Edit, Dr. Mei").fire();
            return true;
        });
    }
}
