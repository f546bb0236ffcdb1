package ch.cryptocare.desktop.refunds;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.scheduling.RefundEntry;
import ch.cryptocare.common.contract.scheduling.RefundPage;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.proof.Proofs;
import ch.cryptocare.desktop.window.Owed;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.World;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RefundsViewModelTest {
    private static final RefundEntry BENS = Owed.to("Ben Favre");
    private static final RefundEntry CLEOS = Owed.sending("Cleo Roy");
    private static final String RELEASE = "POST /api/agenda/refunds/" + BENS.id() + "/release";
    private static final String PROVE = "POST /api/agenda/refunds/" + CLEOS.id() + "/proof";

    private final ScriptedServer server = Owed.on(World.server(World.account("Ada Keller", Role.PRACTITIONER)));
    private final Text text = new Text(Language.EN, ZoneOffset.UTC);
    private final ServerApi api = new ServerApi(server.address(), text::language, () -> World.NOW);
    private final Notices notices = new Notices(text, () -> World.NOW);
    private final Background background = Background.immediate();
    private final Proofs proofs = new Proofs(background);
    private final RefundsViewModel model = of(Role.PRACTITIONER);

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void eachRefundSaysWhatItWaitsFor() {
        assertThat(RefundState.of(BENS)).isEqualTo(RefundState.OWED);
        assertThat(RefundState.of(Owed.waiting("Zoé Blanc"))).isEqualTo(RefundState.WAITING);
        assertThat(RefundState.of(Owed.failed("Dmitri Ott"))).isEqualTo(RefundState.FAILED);
        assertThat(model.sentence(Owed.failed("Dmitri Ott"))).startsWith("No way was found");
        assertThat(model.sentence(Owed.sent("Ida Wyss"))).isEqualTo("Paid on 23 November 2026, 12:02, with proof.");
        assertThat(model.amount(BENS)).isEqualTo("50\u202f000\u00a0sats · about CHF\u00a043.21");
    }

    @Test
    void aFinerStateIsPickedOutOfTheServersPagesUntilThereIsOne() {
        server.on("GET /api/agenda/refunds", asked -> {
            var second = asked.target().contains("cursor=2");
            return Reply.json(
                    second
                            ? new RefundPage(List.of(Owed.waiting("Zoé Blanc"), BENS), Optional.of("3"))
                            : new RefundPage(List.of(BENS), Optional.of("2")));
        });
        model.state.set(Optional.of(RefundState.WAITING));
        assertThat(names()).containsExactly("Zoé Blanc");
        assertThat(server.asked("GET /api/agenda/refunds"))
                .extracting(ScriptedServer.Asked::target)
                .containsExactly("/api/agenda/refunds?status=OWED", "/api/agenda/refunds?status=OWED&cursor=2");
    }

    @Test
    void administratorsSeeEverybodysWithoutNames() {
        var greta = of(Role.ADMIN);
        greta.load();
        assertThat(greta.scopes).containsExactly(RefundScope.ALL);
        assertThat(server.asked("GET /api/refunds")).hasSize(1);
        assertThat(greta.whom(Owed.unnamed(BENS))).startsWith("Appointment …");
        assertThat(of(Role.PRACTITIONER, Role.ADMIN).scopes).containsExactly(RefundScope.PRACTICE, RefundScope.ALL);
    }

    @Test
    void aRefundIsPaidOutAfterAProofAndTheListIsLoadedAgain() {
        var asked = new ArrayList<String>();
        proofs.askedBy(proven -> {
            asked.add("proof");
            server.on(RELEASE, Owed.sending("Ben Favre"));
            proven.run();
        });
        server.on(RELEASE, _ -> Reply.problem(ProblemType.PROOF_REQUIRED, Map.of()));
        model.open.set(Optional.of(BENS));
        assertThat(model.mayRelease(BENS)).isTrue();
        model.release();
        assertThat(asked).hasSize(1);
        assertThat(RefundState.of(model.open.get().orElseThrow())).isEqualTo(RefundState.SENDING);
        assertThat(notices.all().getFirst().text()).isEqualTo("The refund to Ben Favre is on its way.");
        assertThat(server.asked("GET /api/agenda/refunds")).hasSize(1);
    }

    @Test
    void nothingCanBePaidBeforeThePatientSaidWhereToNorTwice() {
        assertThat(model.mayRelease(Owed.waiting("Zoé Blanc"))).isFalse();
        assertThat(model.mayRelease(CLEOS)).isFalse();
        assertThat(model.mayRelease(Owed.sent("Ida Wyss"))).isFalse();
    }

    @Test
    void aPreimageIsLookedAtBeforeItIsSentAndAFalseOneIsSaid() {
        model.open.set(Optional.of(CLEOS));
        model.preimage.set("12345");
        model.prove();
        assertThat(model.fault.get()).isEqualTo(text.of("refunds.preimage.form"));
        assertThat(server.asked(PROVE)).isEmpty();

        server.on(PROVE, _ -> Reply.problem(ProblemType.INVALID_INPUT, Map.of("field", "preimage")));
        model.preimage.set(Owed.PREIMAGE);
        model.prove();
        assertThat(model.fault.get()).isEqualTo(text.of("refunds.preimage.wrong"));

        server.on(PROVE, Owed.sent("Cleo Roy"));
        model.preimage.set("  " + Owed.PREIMAGE.toUpperCase(Locale.ROOT) + " ");
        model.prove();
        assertThat(server.asked(PROVE).getLast().body()).contains("\"preimage\":\"" + Owed.PREIMAGE + "\"");
        assertThat(model.open.get().flatMap(RefundEntry::preimage)).contains(Owed.PREIMAGE);
        assertThat(model.preimage.get()).isEmpty();
    }

    @Test
    void whatChangedMeanwhileIsClosedAndLoadedAgain() {
        server.on(RELEASE, _ -> Reply.problem(ProblemType.REFUND_NOT_OPEN, Map.of()));
        model.open.set(Optional.of(BENS));
        model.release();
        assertThat(notices.all().getFirst().text()).isEqualTo(text.problem(ProblemType.REFUND_NOT_OPEN));
        assertThat(model.open.get()).isEmpty();
        assertThat(server.asked("GET /api/agenda/refunds")).hasSize(1);
    }

    private List<String> names() {
        return model.refunds.list.state() instanceof Loaded.State.Shown<List<RefundEntry>>(var shown)
                ? shown.stream().map(model::whom).toList()
                : List.of();
    }

    private RefundsViewModel of(Role... roles) {
        return new RefundsViewModel(
                RefundScope.of(List.of(roles)), api, background, proofs, notices, text, ZoneOffset.UTC);
    }
}
