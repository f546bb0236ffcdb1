package ch.cryptocare.server.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The settings that say who may do what, and with which keys. */
class RolesAndKeysTest {
    @Test
    void theOwnerOfTheDatabaseMayBeAnotherThanItsUser() {
        var settings = new TreeMap<>(ConfigReaderTest.PRODUCTION);
        assertThat(ConfigReader.read(settings).database().owner()).isEmpty();
        settings.put("CRYPTOCARE_DATABASE_OWNER", "owner");
        assertThatThrownBy(() -> ConfigReader.read(settings))
                .hasMessageContaining("DATABASE_OWNER_PASSWORD is missing");
        settings.put("CRYPTOCARE_DATABASE_OWNER_PASSWORD", "owner-password");

        var database = ConfigReader.read(settings).database();
        assertThat(database.owner().orElseThrow().user()).isEqualTo("owner");
        assertThat(database.toString()).doesNotContain("db-password", "owner-password");
    }

    @Test
    void theDataKeysAreInOnePlaceAndShownNowhere() {
        var settings = new TreeMap<>(ConfigReaderTest.PRODUCTION);
        settings.put("CRYPTOCARE_DATA_KEYS_JSON", "{keys}");
        assertThatThrownBy(() -> ConfigReader.read(settings)).hasMessageContaining("Only one of CRYPTOCARE_DATA_KEYS");
        settings.remove("CRYPTOCARE_DATA_KEYS");
        assertThatThrownBy(() -> ConfigReader.read(settings)).hasMessageContaining("ERASURE_JOURNAL is missing");
        settings.put("CRYPTOCARE_ERASURE_JOURNAL", "erased-accounts");
        assertThatThrownBy(() -> ConfigReader.read(settings)).hasMessageContaining("AUDIT_HEADS is missing");
        settings.put("CRYPTOCARE_AUDIT_HEADS", "audit-heads");
        assertThatThrownBy(() -> ConfigReader.read(settings)).hasMessageContaining("MEDIA is missing");
        settings.put("CRYPTOCARE_MEDIA", "media");
        settings.put("CRYPTOCARE_DATA_KEYS_KEK", "first second");

        var keys = ConfigReader.read(settings).dataKeys();
        assertThat(keys.wrapping()).hasSize(2);
        assertThat(keys.toString()).doesNotContain("{keys}", "first", "second");
    }

    @Test
    void theServersOwnHttpsNeedsBothFilesAndAnHttpsAddress() {
        var settings = new TreeMap<>(ConfigReaderTest.PRODUCTION);
        assertThat(ConfigReader.read(settings).http().tls()).isEmpty();
        settings.put("CRYPTOCARE_TLS_KEY", "key.pem");
        assertThatThrownBy(() -> ConfigReader.read(settings))
                .hasMessage("The setting CRYPTOCARE_TLS_CERTIFICATE is missing.");
        settings.put("CRYPTOCARE_TLS_CERTIFICATE", "chain.pem");
        assertThat(ConfigReader.read(settings).http().tls()).isPresent();

        settings.put("CRYPTOCARE_PUBLIC_URL", "http://clinic.example");
        assertThatThrownBy(() -> ConfigReader.read(settings)).hasMessageContaining("must start with https://");
    }
}
