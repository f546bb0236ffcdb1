package ch.cryptocare.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.Seat;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole desktop in a real window, against a real HTTP server. */
@NullUnmarked
class DesktopTest {
    @TempDir
    Path folder;

    private final ScriptedServer server =
            World.withPeople(World.server(World.account("Ada Keller", Role.PRACTITIONER, Role.ADMIN)));
    private final List<URI> browsed = new ArrayList<>();
    private volatile Instant now = World.NOW;
    private Seat seat;
    private Desktop desktop;
    private Window window;

    @BeforeEach
    void openWindow() {
        seat = Opening.of(server, folder)
                .by(() -> now)
                .onThreads()
                .browsing(browsed::add)
                .open();
        desktop = seat.desktop();
        window = seat.window();
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void adaSignsInByKeysAndFindsHerPractice() {
        window.type("sign-in-email", "ada@cabinet.example");
        window.type("sign-in-password", World.PASSWORD);
        window.press(KeyCode.ENTER);
        window.sees("One more step");
        window.type("sign-in-code", "123456");
        window.press(KeyCode.ENTER);

        window.sees("Good day, Ada Keller");
        window.sees("Cabinet du Rhône");
        window.sees("This device");
    }

    @Test
    void aWrongPasswordIsSaidWhereItIsAndTheCursorGoesThere() {
        server.on("POST /api/sessions", _ -> Reply.problem(ProblemType.SIGN_IN_FAILED, Map.of()));
        window.type("sign-in-email", "ada@cabinet.example");
        window.type("sign-in-password", "a guess");
        window.click("Sign in");

        window.sees("This e-mail address and this password do not belong together.");
        assertThat(window.focused().getId()).isEqualTo("sign-in-password");
    }

    @Test
    void aForgottenPasswordIsTheBrowsersBusiness() {
        window.click("Forgotten your password?");

        assertThat(browsed).containsExactly(server.address().page("/reset-password"));
    }

    @Test
    void thePaletteGoesAnywhereAndAltLeftComesBack() {
        signIn();
        window.press(KeyCode.CONTROL, KeyCode.K);
        window.type("palette", "prefer");
        window.press(KeyCode.ENTER);
        window.sees("Every change counts at once.");

        window.press(KeyCode.ALT, KeyCode.LEFT);

        window.sees("Good day, Ada Keller");
    }

    @Test
    void languageIsSwitchedWhileOneLooksAndRemembered() {
        signIn();
        seat.speak(Language.FR);

        window.sees("Bonjour, Ada Keller");
        window.sees("Cet appareil");
        assertThat(folder.resolve("desktop.properties")).content().contains("language=FR");
    }

    @Test
    void nothingSecretOrPersonalIsWrittenToDisk() {
        signIn();
        seat.speak(Language.FR);

        assertThat(folder.resolve("desktop.properties")).content().doesNotContain("first", "ada", "Keller", "words");
    }

    @Test
    void aDeviceIsSignedOutFromHere() {
        signIn();
        server.on("POST /api/account/sessions/" + World.TELEPHONE + "/end", World.devices());
        window.click("Sign out Safari · iPhone?");
        window.click("Sign out");

        window.sees("Safari · iPhone is signed out.");
    }

    @Test
    void whatNeedsAProofIsDoneAgainAfterIt() {
        signIn();
        var proven = new AtomicBoolean();
        Function<ScriptedServer.Asked, Reply> giving = _ -> proven.get()
                ? Reply.json(World.personOf("Noor Haddad", Role.PRACTITIONER, Role.TRAINER))
                : Reply.problem(ProblemType.PROOF_REQUIRED, Map.of());
        var noor = World.person("Noor Haddad").id();
        server.on("POST /api/people/" + noor + "/roles", giving);
        server.on("POST /api/session/proof", _ -> {
            proven.set(true);
            return Reply.json(World.session(World.account("Ada Keller", Role.ADMIN)));
        });
        seat.go(new Place.PersonOf(noor));
        window.click("Give, Trainer");
        window.sees("Is it still you?");
        window.type("proof", "654321");
        window.press(KeyCode.ENTER);

        window.sees("Role given: Trainer.");
        assertThat(server.asked("POST /api/session/proof").getFirst().body()).contains("\"code\":\"654321\"");
        assertThat(server.asked("POST /api/people/" + noor + "/roles")).hasSize(2);
    }

    @Test
    void tenQuietMinutesHideEverythingUntilThePassword() {
        signIn();
        now = now.plus(Duration.ofMinutes(10));
        window.on(() -> {
            desktop.lock.check();
            return true;
        });
        window.sees("Locked, Ada Keller");
        assertThat(window.shows("Good day, Ada Keller")).isFalse();
        window.press(KeyCode.CONTROL, KeyCode.K);
        assertThat(window.focused().getId()).isEqualTo("unlock");

        window.type("unlock", World.PASSWORD);
        window.press(KeyCode.ENTER);

        window.sees("Good day, Ada Keller");
    }

    @Test
    void whatWasLoadedStaysWhileTheServerIsAway() {
        signIn();
        server.on("GET /api/account/sessions", _ -> new Reply(503, "text/plain", ""))
                .on("GET /healthz", _ -> new Reply(503, "text/plain", ""));
        window.press(KeyCode.F5);
        window.sees("No connection since 14:02. You see what was loaded before; we keep trying.");
        window.sees("This device");

        server.on("GET /api/account/sessions", World.devices())
                .on("GET /healthz", _ -> new Reply(200, "application/json", "{}"));
        window.click("Try now");

        window.await(() -> !desktop.connection.isOffline());
    }

    @Test
    void patientsAreToldKindlyWhereTheyBelong() {
        server.on(
                "POST /api/sessions",
                World.signedIn(World.account("Ben Favre", Role.PATIENT), World.tokens("bens", World.NOW)));
        window.type("sign-in-email", "ben@example.ch");
        window.type("sign-in-password", World.PASSWORD);
        window.click("Sign in");

        window.sees("This desktop is for practices");
    }

    @Test
    void whoseSessionTheServerEndedSignsInAgain() {
        signIn();
        server.on("GET /api/account/sessions", _ -> Reply.problem(ProblemType.SIGN_IN_REQUIRED, Map.of()))
                .on("POST /api/session/refreshing", _ -> Reply.problem(ProblemType.SIGN_IN_REQUIRED, Map.of()));
        window.press(KeyCode.F5);

        window.sees("Welcome");
    }

    private void signIn() {
        seat.signIn();
        window.sees("Good day, Ada Keller");
        window.sees("This device");
    }
}
