package ch.cryptocare.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.server.platform.config.ConfigProblem;
import ch.cryptocare.server.platform.config.ConfigReader;
import ch.cryptocare.server.platform.seal.KeyFile;
import ch.cryptocare.support.ServerSettings;
import ch.cryptocare.support.TestDatabase;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody signs in with a password that everybody knows. */
class ProductionTest {
    private static final Map<String, String> PRODUCTION = Map.of(
            "CRYPTOCARE_MODE", "production",
            "CRYPTOCARE_PUBLIC_URL", "https://clinic.example",
            "CRYPTOCARE_LIGHTNING_NETWORK", "bitcoin",
            "CRYPTOCARE_JITSI_URL", "https://meet.example",
            "CRYPTOCARE_OPERATOR_NAME", "Clinic SA",
            "CRYPTOCARE_OPERATOR_ADDRESS", "Rue 1, 1200 Genève",
            "CRYPTOCARE_OPERATOR_EMAIL", "privacy@clinic.example",
            "CRYPTOCARE_OPERATOR_HOSTING", "Host SA, Genève");

    private final TestDatabase test = TestDatabase.create();

    @TempDir
    private Path folder;

    private Path keys;

    @BeforeEach
    void makeKeys() throws Exception {
        keys = folder.resolve("data-keys.json");
        KeyFile.plain(keys).create();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private Application application(Map<String, String> more) {
        var settings = ServerSettings.of(test, keys);
        settings.putAll(more);
        return new Application(ConfigReader.read(settings), InstantSource.system());
    }

    @Test
    void aDatabaseWithTheDemosAccountsIsNotServed() {
        application(Map.of("CRYPTOCARE_DEMO", "true", "CRYPTOCARE_PASSWORD_COST", "4"))
                .close();

        application(Map.of()).close();
        assertThatThrownBy(() -> application(PRODUCTION))
                .isInstanceOf(ConfigProblem.class)
                .hasMessageContaining("the demo's accounts, whose passwords everybody knows");
    }

    @Test
    void aDatabaseOfItsOwnIs() {
        try (var application = application(PRODUCTION)) {
            assertThat(application.setUpLink()).isPresent();
        }
    }
}
