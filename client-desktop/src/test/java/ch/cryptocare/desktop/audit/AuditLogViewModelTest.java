package ch.cryptocare.desktop.audit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.common.contract.operations.AuditChainResponse;
import ch.cryptocare.common.contract.payments.RefundFailure;
import ch.cryptocare.common.value.AuditAction;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.window.Administration;
import ch.cryptocare.desktop.window.ScriptedServer;
import ch.cryptocare.desktop.window.World;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AuditLogViewModelTest {
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    private final ScriptedServer server = Administration.on(World.server(World.account("Greta Blanc", Role.ADMIN)));
    private final Text text = new Text(Language.EN, ZURICH);
    private final ServerApi api = new ServerApi(server.address(), text::language, () -> World.NOW);
    private final AuditLogViewModel model =
            new AuditLogViewModel(api, Background.immediate(), text, ZURICH, _ -> Optional.empty());

    @AfterEach
    void closeServer() {
        server.close();
    }

    @Test
    void everyFilterIsAskedOfTheServerAndDaysAreWholeDaysHere() {
        model.from.set(LocalDate.of(2026, 11, 2));
        model.to.set(LocalDate.of(2026, 11, 3));
        model.action.set(Optional.of(AuditAction.SIGNED_IN));
        model.onlyBy(Administration.GRETA.value());
        assertThat(lastAsked())
                .contains("from=2026-11-01T23%3A00%3A00Z")
                .contains("to=2026-11-03T23%3A00%3A00Z")
                .contains("action=SIGNED_IN")
                .contains("actor=" + Administration.GRETA);

        model.clear();
        assertThat(lastAsked()).isEqualTo("/api/audit-events");
    }

    @Test
    void moreGoesOnWhereThePageEnded() {
        model.search();
        model.events.more();
        assertThat(lastAsked()).isEqualTo("/api/audit-events?cursor=next");
    }

    @Test
    void whatIsNoNumberIsNotAskedFor() {
        model.subject.set("Ben");
        model.search();
        assertThat(model.fault.get()).isNotEmpty();
        assertThat(server.asked("GET /api/audit-events")).isEmpty();
    }

    @Test
    void eventsAreSaidInWordsAndNewOnesByTheServersWord() {
        assertThat(model.words(Administration.event("role-given", Optional.empty(), Map.of())))
                .isEqualTo("Gave a role");
        assertThat(model.words(Administration.event("not-yet-known", Optional.empty(), Map.of())))
                .isEqualTo("not-yet-known");
        var given = Administration.event("role-given", Optional.of(Administration.GRETA), Map.of("role", "ADMIN"));
        assertThat(model.about(given)).isEqualTo("23 November 2026, 13:57 · account …000003 · role: Administrator");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            role       | STAFF                                | role: Practice staff                         | rôle : Équipe du cabinet
            roles      | [PRACTITIONER, STAFF]                | roles: Practitioner, Practice staff          | rôles : Soignant, Équipe du cabinet
            position   | PRACTITIONER                         | position: Practitioner                       | fonction : Soignant
            manager    | true                                 | manages the practice: Yes                    | gère le cabinet : Oui
            manager    | false                                | manages the practice: No                     | gère le cabinet : Non
            account    | 00000000-0000-0008-0000-0000000a0b0c | account …0a0b0c                              | compte …0a0b0c
            passkey    | 00000000-0000-0008-0000-0000000a0b0c | passkey …0a0b0c                              | clé d’accès …0a0b0c
            erasure    | 00000000-0000-0008-0000-0000000a0b0c | erasure …0a0b0c                              | effacement …0a0b0c
            reason     | STOLEN                               | reason: Device stolen                        | motif : Appareil volé
            reason     | DECEPTION                            | reason: Obtained by deception                | motif : Obtenue par tromperie
            certificate | 00000000-0000-0008-0000-0000000a0b0c | certificate …0a0b0c                         | attestation …0a0b0c
            replaces   | 00000000-0000-0008-0000-0000000a0b0c | in place of …0a0b0c                          | à la place de …0a0b0c
            document   | PRIVACY                              | document: Privacy notice                     | document : Protection des données
            version    | 2026-11-22                           | version of 22 November 2026                  | version du 22 novembre 2026
            kind       | csv                                  | file: CSV                                    | fichier : CSV
            language   | fr                                   | language: Français                           | langue : Français
            name       | messaging tells the patient          | task: messaging tells the patient            | tâche : messaging tells the patient
            revision   | 7                                    | revision 7                                   | révision 7
            not-yet    | KNOWN                                | not-yet KNOWN                                | not-yet KNOWN
            role       | NOT_YET_KNOWN                        | role NOT_YET_KNOWN                           | role NOT_YET_KNOWN
            version    | second                               | version second                               | version second
            """)
    void whatIsNotedOfAnEventIsSaidInWords(String fact, String noted, String english, String french) {
        var event = Administration.event("noted", Optional.empty(), Map.of(fact, noted));
        assertThat(model.about(event)).endsWith(" · " + english);
        text.languageProperty().set(Language.FR);
        assertThat(model.about(event)).endsWith(" · " + french);
    }

    @ParameterizedTest
    @EnumSource(RefundFailure.class)
    void whyARefundFailedIsSaidAsToThePractice(RefundFailure why) {
        var event = Administration.event("refund-failed", Optional.empty(), Map.of("why", why.name()));
        assertThat(model.about(event)).endsWith(" · reason: " + text.of(why));
    }

    @Test
    void aFileKeepsTheWholeNumbers() {
        var account = Administration.GRETA.toString();
        var event = Administration.event("calendar-entrusted", Optional.empty(), Map.of("account", account));
        assertThat(new AuditFacts(text, number -> number).of(event)).isEqualTo("account " + account);
    }

    @Test
    void aBrokenChainIsSaid() {
        assertThat(model.sentence(Administration.whole())).startsWith("Whole on 23 November 2026, 13:22: 12345");
        assertThat(model.sentence(new AuditChainResponse(false, Optional.of(World.NOW), 0)))
                .startsWith("Broken");
        assertThat(model.sentence(new AuditChainResponse(true, Optional.empty(), 0)))
                .contains("not been checked");
    }

    private String lastAsked() {
        return server.asked("GET /api/audit-events").getLast().target();
    }
}
