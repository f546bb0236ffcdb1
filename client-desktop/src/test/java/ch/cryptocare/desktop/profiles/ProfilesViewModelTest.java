package ch.cryptocare.desktop.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.ProfileResponse;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Canton;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.common.value.Specialty;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.proof.Proofs;
import ch.cryptocare.desktop.window.Administration;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.World;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ProfilesViewModelTest {
    private static final ProfileResponse MEI = Administration.profile("Dr. Mei Tanaka", Optional.empty());
    private static final String OWNER = "POST /api/profiles/" + MEI.id() + "/owner";

    private final ScriptedServer server = Administration.on(World.server(World.account("Greta Blanc", Role.ADMIN)));
    private final Text text = new Text(Language.EN, ZoneOffset.UTC);
    private final ServerApi api = new ServerApi(server.address(), text::language, () -> World.NOW);
    private final Notices notices = new Notices(text, () -> World.NOW);
    private final Background background = Background.immediate();
    private final Proofs proofs = new Proofs(background);
    private final ProfilesViewModel model = new ProfilesViewModel(api, background, proofs, notices, text);
    private final List<String> refusals = new ArrayList<>();
    private final List<String> closed = new ArrayList<>();

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void whatIsSearchedForIsAskedOfTheServer() {
        model.query.set("  tanaka ");
        model.profiles.load();
        assertThat(server.asked("GET /api/profiles").getLast().target()).isEqualTo("/api/profiles?q=tanaka");
        assertThat(model.profiles.hasMoreProperty().get()).isTrue();
    }

    @Test
    void somebodyNewIsPublishedAndTheListIsLoadedAgain() {
        server.on("POST /api/profiles", MEI);
        model.publish(form("Dr. Mei Tanaka", "fr, JA"), () -> closed.add("closed"), refusals::add);

        var sent = server.asked("POST /api/profiles").getFirst().body();
        assertThat(sent).contains("\"languages\":[\"fr\",\"ja\"]").contains("\"address\":null");
        assertThat(closed).hasSize(1);
        assertThat(notices.all().getFirst().text()).startsWith("Dr. Mei Tanaka can be booked from now on");
        assertThat(server.asked("GET /api/profiles")).hasSize(1);
    }

    @Test
    void whatIsMissingIsSaidBeforeTheServerIsAsked() {
        model.publish(form(" ", "fr"), () -> closed.add("closed"), refusals::add);
        model.publish(form("Mei", "french"), () -> closed.add("closed"), refusals::add);
        assertThat(refusals).containsExactly(text.of("profiles.missing"), text.of("profiles.languages.wrong"));
        assertThat(server.asked("POST /api/profiles")).isEmpty();
        assertThat(closed).isEmpty();
    }

    @Test
    void aCalendarIsGivenOnceMoreAfterAProof() {
        var asked = new ArrayList<String>();
        proofs.askedBy(proven -> {
            asked.add("proof");
            server.on(OWNER, MEI);
            proven.run();
        });
        server.on(OWNER, _ -> Reply.problem(ProblemType.PROOF_REQUIRED, Map.of()));
        model.entrust(MEI, "mei@cabinet.example", () -> closed.add("closed"), refusals::add);
        assertThat(asked).hasSize(1);
        assertThat(server.asked(OWNER)).hasSize(2);
        assertThat(closed).hasSize(1);
    }

    @Test
    void whoeverDoesNotPractiseGetsNoCalendar() {
        server.on(OWNER, _ -> Reply.problem(ProblemType.NOBODY_PRACTISES, Map.of()));
        model.entrust(MEI, "somebody@cabinet.example", () -> closed.add("closed"), refusals::add);
        model.entrust(MEI, "no address", () -> closed.add("closed"), refusals::add);
        assertThat(refusals)
                .containsExactly(text.problem(ProblemType.NOBODY_PRACTISES), text.of("sign-in.email.wrong"));
        assertThat(closed).isEmpty();
    }

    private static ProfileForm form(String name, String languages) {
        return new ProfileForm(name, Specialty.DERMATOLOGY, languages, Canton.VD, "Lausanne", "", "Peau.", "Skin.");
    }
}
