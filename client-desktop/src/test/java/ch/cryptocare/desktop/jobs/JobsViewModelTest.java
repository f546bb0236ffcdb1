package ch.cryptocare.desktop.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.operations.FailedJobState;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.window.Administration;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.World;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JobsViewModelTest {
    private static final String RETRY = "POST /api/failed-jobs/" + Administration.JOB + "/retry";

    private final ScriptedServer server = Administration.on(World.server(World.account("Greta Blanc", Role.ADMIN)));
    private final Text text = new Text(Language.EN, ZoneOffset.UTC);
    private final ServerApi api = new ServerApi(server.address(), text::language, () -> World.NOW);
    private final Notices notices = new Notices(text, () -> World.NOW);
    private final JobsViewModel model = new JobsViewModel(api, Background.immediate(), notices, text);

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void whatWaitsIsTriedAgainAndTheListIsLoadedAnew() {
        model.retry(Administration.job(FailedJobState.WAITING, 14));
        assertThat(server.asked(RETRY)).hasSize(1);
        assertThat(server.asked("GET /api/failed-jobs")).hasSize(1);
        assertThat(notices.all().getFirst().text()).startsWith("Being tried again");
    }

    @Test
    void whatWasDoneMeanwhileIsGoodNews() {
        server.on(RETRY, _ -> Reply.problem(ProblemType.NOT_FOUND, Map.of()));
        model.retry(Administration.job(FailedJobState.WAITING, 14));
        assertThat(notices.all().getFirst().text()).startsWith("Done meanwhile");
    }

    @Test
    void onlyWhatWaitsCanBeTriedAgain() {
        assertThat(model.mayRetry(Administration.job(FailedJobState.WAITING, 1)))
                .isTrue();
        assertThat(model.mayRetry(Administration.job(FailedJobState.RUNNING, 1)))
                .isFalse();
        assertThat(model.mayRetry(Administration.job(FailedJobState.STOPPED, 0)))
                .isFalse();
    }

    @Test
    void eachStateIsSaidInASentence() {
        assertThat(model.about(Administration.job(FailedJobState.WAITING, 14)))
                .isEqualTo("Failed 14 times. Since 23 November 2026, 10:02; next try 23 November 2026, 13:06.");
        assertThat(model.about(Administration.job(FailedJobState.STOPPED, 0))).startsWith("Waiting since");
        assertThat(model.about(Administration.job(FailedJobState.RUNNING, 1))).contains("at this moment");
    }
}
