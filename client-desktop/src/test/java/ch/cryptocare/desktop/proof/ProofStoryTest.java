package ch.cryptocare.desktop.proof;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.Typing;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import java.util.Map;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Greta invites Tess, is asked whether it is still she, and does not want to say so now. */
@NullUnmarked
class ProofStoryTest {
    @TempDir
    Path folder;

    private final ScriptedServer server = World.withPeople(World.server(World.account("Greta Blanc", Role.ADMIN)));
    private Window window;

    @BeforeEach
    void gretaIsAskedWhoSheIs() {
        server.on("POST /api/invitations", _ -> Reply.problem(ProblemType.PROOF_REQUIRED, Map.of()));
        window = Opening.of(server, folder).at(new Place.People()).window();
        window.click("Invite somebody");
        window.typeInto("E-mail address", "tess@cabinet.example");
        window.typeInto("Name", "Tess Rochat");
        window.click("Send the invitation");
        window.sees("Is it still you?");
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void escapeTakesAwayTheQuestionAndWhatWasTypedIsThere() {
        window.press(KeyCode.ESCAPE);
        assertThat(window.shows("Is it still you?")).isFalse();
        assertThat(Typing.field(window, "Name").getText()).isEqualTo("Tess Rochat");

        window.press(KeyCode.ESCAPE);
        assertThat(window.shows("Send the invitation")).isFalse();
    }

    @Test
    void aPressBesideTheQuestionDoesTheSame() {
        window.pressAt(1100, 400);
        assertThat(window.shows("Is it still you?")).isFalse();
        assertThat(Typing.field(window, "Name").getText()).isEqualTo("Tess Rochat");

        window.pressAt(1100, 400);
        assertThat(window.shows("Send the invitation")).isFalse();
    }
}
