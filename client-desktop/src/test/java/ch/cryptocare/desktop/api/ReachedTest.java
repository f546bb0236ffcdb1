package ch.cryptocare.desktop.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.contract.auth.OrganizationApi;
import ch.cryptocare.common.contract.auth.PeopleApi;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.World;
import java.util.ArrayList;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A no is an answer, too; a proxy that stands before nothing is none. */
class ReachedTest {
    private final ScriptedServer server = World.server(World.account("Ada Keller", Role.PRACTITIONER));
    private final ServerApi api = new ServerApi(server.address(), () -> Language.EN, () -> World.NOW);

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void whetherTheServerWasThereIsToldAfterEachCall() {
        var there = new ArrayList<Boolean>();
        api.watch(there::add);

        api.call(OrganizationApi.MEMBERSHIPS);
        assertThatThrownBy(() -> api.call(PeopleApi.PERSON, new UUID(0, 404))).isInstanceOf(Refusal.class);
        server.on("GET /api/account/memberships", _ -> new Reply(503, "text/html", "a proxy says no"));
        assertThatThrownBy(() -> api.call(OrganizationApi.MEMBERSHIPS)).isInstanceOf(Offline.class);
        server.close();
        assertThatThrownBy(() -> api.call(OrganizationApi.MEMBERSHIPS)).isInstanceOf(Offline.class);

        assertThat(there).containsExactly(true, true, false, false);
    }
}
