package ch.cryptocare.desktop.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerAddressTest {
    @ParameterizedTest
    @CsvSource({
        "care.example.ch, https://care.example.ch",
        "' https://Care.example.ch/ ', https://care.example.ch",
        "https://care.example.ch:8443/account, https://care.example.ch:8443",
        "http://localhost:8080, http://localhost:8080",
        "http://127.0.0.1:8080, http://127.0.0.1:8080",
        "http://[::1]:8080, http://[::1]:8080"
    })
    void anAddressIsUnderstoodAsPeopleTypeIt(String typed, String meant) {
        assertThat(ServerAddress.of(typed)).hasToString(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "http://care.example.ch, HTTPS_NEEDED",
        "http://localhost.example.ch, HTTPS_NEEDED",
        "http://127.0.0.2, HTTPS_NEEDED",
        "ftp://care.example.ch, NOT_AN_ADDRESS",
        "https://ada:secret@care.example.ch, NOT_AN_ADDRESS",
        "'', NOT_AN_ADDRESS",
        "two words, NOT_AN_ADDRESS"
    })
    void whatCannotBeUsedIsSaid(String typed, ServerAddress.Fault fault) {
        assertThatThrownBy(() -> ServerAddress.of(typed))
                .isInstanceOfSatisfying(
                        ServerAddress.Refused.class,
                        refused -> assertThat(refused.fault).isEqualTo(fault));
    }
}
