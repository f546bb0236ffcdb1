package ch.cryptocare.desktop.health;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.operations.AuditChainResponse;
import ch.cryptocare.common.contract.operations.HealthResponse;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.health.HealthViewModel.Finding;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.window.Administration;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.World;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HealthViewModelTest {
    private final ScriptedServer server = Administration.on(World.server(World.account("Greta Blanc", Role.ADMIN)));
    private final Text text = new Text(Language.EN, ZoneOffset.UTC);
    private final ServerApi api = new ServerApi(server.address(), text::language, () -> World.NOW);
    private final HealthViewModel model = new HealthViewModel(api, Background.immediate(), text, () -> World.NOW);

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void whatIsWellIsSaidToBeWell() {
        var well = new HealthResponse(List.of(), List.of(), 0, 0, 0, 0, Administration.whole(), Optional.empty());
        assertThat(model.headline(well)).isEqualTo("Everything works");
        assertThat(model.findings(well)).allMatch(Finding::good);
    }

    @Test
    void eachThingThatIsWrongIsSaidInASentence() {
        var broken = new AuditChainResponse(false, Optional.of(World.NOW), 0);
        var ill = new HealthResponse(
                List.of("database"), List.of("zoom", "audit-log"), 600, 1, 2, 3, broken, Optional.of(3L));
        assertThat(model.headline(ill)).isEqualTo("7 things need you");
        assertThat(model.findings(ill))
                .extracting(Finding::sentence)
                .contains(
                        "No answer from: database, zoom. What is booked stays; what needs them is done later.",
                        "Something has been waiting for 10 minutes.",
                        "1 job fails and is tried again. See “Jobs”.",
                        "It holds for 3 more days.");
    }
}
