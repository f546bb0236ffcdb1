package ch.cryptocare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.auth.AccountLetter;
import ch.cryptocare.server.auth.db.JooqLetters;
import ch.cryptocare.server.platform.config.ConfigProblem;
import ch.cryptocare.server.platform.seal.KeyFile;
import ch.cryptocare.server.platform.seal.Resealing;
import ch.cryptocare.server.platform.seal.TinkSealer;
import ch.cryptocare.support.ServerSettings;
import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The life of data keys, as an operator tells it to the server's program. */
class KeyCommandsTest {
    private final TestDatabase test = TestDatabase.create();
    private final TickingClock clock = new TickingClock("2026-11-22T09:00:00Z");

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        test.close();
    }

    private String say(String command, String... arguments) {
        return new KeyCommands(ServerSettings.of(test, Path.of(file())), clock).say(command, List.of(arguments));
    }

    private String file() {
        return folder.resolve("data-keys.json").toString();
    }

    @Test
    void aKeyIsMadeRotatedAndRetired() {
        say("new-data-keys");
        var sealer = TinkSealer.with(KeyFile.plain(Path.of(file())), clock);
        var letter = new AccountLetter(
                AccountLetter.Kind.INVITED, new EmailAddress("ben@example.org"), "Ben", Language.FR, Optional.empty());
        new JooqLetters(test.database.sql, sealer).add(UUID.randomUUID(), letter, clock.instant());
        assertThat(say("data-keys-status"))
                .contains("1 values of auth.letter.content: key")
                .contains("keys in the file: 1.");

        assertThat(say("rotate-data-keys", file(), "30")).contains("seals from 2026-11-22T09:30:00Z on");
        assertThat(say("data-keys-status"))
                .endsWith("keys in the file: 2. A new one seals from 2026-11-22T09:30:00Z on.");
        assertThatThrownBy(() -> say("rotate-data-keys")).hasMessageContaining("a new key is there already");
        clock.pass(Duration.ofMinutes(36));
        assertThatThrownBy(() -> say("retire-data-keys"))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining(
                        "stay as they are: old keys are still needed for 1 values of auth.letter.content");

        new Resealing(test.database, sealer, clock, SealedColumns.ALL).resealAll();
        assertThat(say("retire-data-keys")).startsWith("1 old data keys were removed");
        assertThat(say("data-keys-status"))
                .contains("1 values of auth.letter.content")
                .contains("keys in the file: 1.");
    }

    @Test
    void keysThatAreThereAreNeverOverwritten() {
        say("new-data-keys", file());
        assertThatThrownBy(() -> say("new-data-keys", file()))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("it is left as it is");
    }

    @Test
    void whatIsMissingIsTold() {
        assertThatThrownBy(() -> say("rotate-data-keys"))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("There is no file " + file());
        assertThatThrownBy(() -> say("rotate-data-keys", file(), "soon")).hasMessageContaining("a whole number");
    }
}
