package ch.cryptocare.desktop.signin;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.auth.SessionResponse;
import ch.cryptocare.common.contract.auth.SignInResponse;
import ch.cryptocare.common.contract.auth.SignInState;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.api.ServerAddress;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.api.Session;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.daysheet.DayCopies;
import ch.cryptocare.desktop.daysheet.SealedCopies;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.signin.SignInViewModel.Fault;
import ch.cryptocare.desktop.signin.SignInViewModel.Spot;
import ch.cryptocare.desktop.signin.SignInViewModel.Stage;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.World;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullUnmarked
class SignInViewModelTest {
    private final ScriptedServer server = World.server(World.account("Ada Keller", Role.PRACTITIONER));
    private final Text text = new Text(Language.EN, ZoneOffset.UTC);
    private final ServerApi api = new ServerApi(server.address(), text::language, () -> World.NOW);
    private final List<SessionResponse> entered = new ArrayList<>();
    private final List<ServerAddress> moved = new ArrayList<>();
    private SignInViewModel model;

    @TempDir
    Path folder;

    @BeforeEach
    void somebodyTypes() {
        var copies = new DayCopies(
                new SealedCopies(folder, () -> World.NOW, 1_000),
                api,
                Background.immediate(),
                () -> World.NOW,
                ZoneOffset.UTC);
        model = new SignInViewModel(
                api,
                new Session(api),
                Background.immediate(),
                text,
                new Notices(text, () -> World.NOW),
                copies,
                (session, _) -> entered.add(session),
                moved::add);
        model.email.set(" ada@cabinet.example ");
        model.password.set(World.PASSWORD);
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void whileACopyIsLookedForThatIsSaid() {
        var told = new ArrayList<Boolean>();
        model.looking.addListener((_, _, now) -> told.add(now));
        server.close();

        model.goOn();

        assertThat(told).containsExactly(true, false);
    }

    @Test
    void passwordAndCodeLeadIn() {
        model.goOn();
        assertThat(model.stage.get()).isInstanceOf(Stage.Code.class);
        model.code.set("123456");
        model.goOn();

        assertThat(entered)
                .singleElement()
                .satisfies(session -> assertThat(session.account().name()).isEqualTo("Ada Keller"));
        assertThat(model.password.get() + model.code.get()).isEmpty();
    }

    @Test
    void aWrongPasswordIsSaidAtItsFieldAndTypedAnew() {
        server.on("POST /api/sessions", _ -> Reply.problem(ProblemType.SIGN_IN_FAILED, Map.of()));

        model.goOn();

        assertThat(fault().spot()).isEqualTo(Spot.PASSWORD);
        assertThat(fault().sentence()).startsWith("This e-mail address and this password");
        assertThat(model.password.get()).isEmpty();
    }

    @Test
    void aWrongCodeCanBeTypedAgain() {
        model.goOn();
        server.on("POST /api/sessions/second-factor", _ -> Reply.problem(ProblemType.CODE_WRONG, Map.of()));
        model.code.set("000000");
        model.goOn();

        assertThat(fault().spot()).isEqualTo(Spot.CODE);
        assertThat(model.stage.get()).isInstanceOf(Stage.Code.class);
        assertThat(model.code.get()).isEmpty();
    }

    @Test
    void whoTookTooLongForTheCodeBeginsAgain() {
        model.goOn();
        server.on("POST /api/sessions/second-factor", _ -> Reply.problem(ProblemType.SIGN_IN_FAILED, Map.of()));
        model.code.set("123456");
        model.goOn();

        assertThat(model.stage.get()).isInstanceOf(Stage.Password.class);
        assertThat(fault().spot()).isEqualTo(Spot.PASSWORD);
    }

    @Test
    void nothingIsAskedBeforeTheFieldsAreFilled() {
        model.email.set("ada");
        model.goOn();
        assertThat(fault().spot()).isEqualTo(Spot.EMAIL);
        model.email.set("ada@cabinet.example");
        model.password.set("");
        model.goOn();
        assertThat(fault().spot()).isEqualTo(Spot.PASSWORD);
        assertThat(server.asked).isEmpty();
    }

    @Test
    void aServerThatIsAwayIsNamed() {
        server.close();
        model.goOn();
        assertThat(fault().spot()).isEqualTo(Spot.WHOLE);
        assertThat(fault().sentence()).startsWith(server.address().uri().getAuthority());
        assertThat(model.password.get()).isEqualTo(World.PASSWORD);
    }

    @Test
    void whoMustSetUpTheirSecondStepFirstIsTold() {
        var account = World.account("Sami Weber", Role.STAFF);
        server.on(
                "POST /api/sessions",
                new SignInResponse(
                        SignInState.SIGNED_IN,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new SessionResponse(World.PRACTICE, account, true)),
                        Optional.of(World.tokens("first", World.NOW))));
        model.goOn();

        assertThat(model.stage.get()).isInstanceOf(Stage.SetUpFirst.class);
        assertThat(entered).isEmpty();
    }

    @Test
    void anotherServerIsRememberedAndOneWithoutEncryptionRefused() {
        model.changeServer();
        model.server.set("http://care.example.ch");
        model.goOn();
        assertThat(fault().sentence()).contains("https://");

        model.server.set("care.example.ch");
        model.goOn();
        assertThat(moved).containsExactly(ServerAddress.of("https://care.example.ch"));
        assertThat(model.serverName()).isEqualTo("care.example.ch");
    }

    private Fault fault() {
        return model.fault.get().orElseThrow();
    }
}
