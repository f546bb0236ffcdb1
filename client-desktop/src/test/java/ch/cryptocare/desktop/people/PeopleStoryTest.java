package ch.cryptocare.desktop.people;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.auth.OrganizationPage;
import ch.cryptocare.common.contract.auth.PeoplePage;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.place.Place;
import ch.cryptocare.desktop.window.Opening;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.ScriptedServer.Reply;
import ch.cryptocare.desktop.window.Window;
import ch.cryptocare.desktop.window.World;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Greta takes along who there is, for her yearly review of accounts. */
class PeopleStoryTest {
    private static final String NOORS =
            "Noor Haddad;noor@cabinet.example;Practitioner;Yes;2026-08-25 15:02;2026-11-23 14:02;";
    private static final String SAMIS =
            "Sami Weber;sami@cabinet.example;Practice staff, Patient;Yes;2026-08-25 15:02;2026-11-23 14:02;";

    @TempDir
    Path folder;

    private final ScriptedServer server = World.withPeople(World.server(World.account("Greta Blanc", Role.ADMIN)));

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void everybodyIsSavedOnAllPages() throws IOException {
        server.on(
                "GET /api/people",
                asked -> Reply.json(
                        asked.target().contains("cursor=next")
                                ? new PeoplePage(
                                        List.of(World.person("Sami Weber", Role.STAFF, Role.PATIENT)), Optional.empty())
                                : new PeoplePage(
                                        List.of(World.person("Noor Haddad", Role.PRACTITIONER)), Optional.of("next"))));
        var window = at(new Place.People());

        window.choose("Export", "CSV");

        window.sees("2 rows · people-2026-11-23.csv");
        assertThat(saved("people")).contains(NOORS, SAMIS);
    }

    @Test
    void whoIsSearchedForIsSavedAlone() throws IOException {
        server.on(
                "POST /api/people/search",
                new PeoplePage(List.of(World.person("Noor Haddad", Role.PRACTITIONER)), Optional.empty()));
        var window = at(new Place.People());
        window.type("people-search", "noor@cabinet.example");
        window.click("Find");

        window.choose("Export", "CSV");

        window.sees("1 row · people-2026-11-23.csv");
        assertThat(saved("people")).contains(NOORS).doesNotContain("Sami");
    }

    @Test
    void practicesAreSavedToo() throws IOException {
        server.on("GET /api/organizations", new OrganizationPage(List.of(World.practice()), Optional.empty()));
        var window = at(new Place.Practices());

        window.choose("Export", "CSV");

        window.sees("1 row · practices-2026-11-23.csv");
        assertThat(saved("practices")).contains("Cabinet du Rhône;Genève;2;1;2026-01-27 14:02;");
    }

    private Window at(Place place) {
        return Opening.of(server, folder).at(place).window();
    }

    private String saved(String name) throws IOException {
        return Files.readString(folder.resolve(name + "-2026-11-23.csv"));
    }
}
