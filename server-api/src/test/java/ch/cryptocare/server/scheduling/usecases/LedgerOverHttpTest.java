package ch.cryptocare.server.scheduling.usecases;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.server.scheduling.usecases.DeskHttpStage.Answer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who reads which appointments and payments over HTTP. It is Monday, the second of November, 8 o'clock in Zürich. */
class LedgerOverHttpTest {
    private static final String OWN = "/api/agenda/ledger";
    private static final String ALL = "/api/ledger";

    private final DeskHttpStage stage = new DeskHttpStage();

    @AfterEach
    void stop() {
        stage.close();
    }

    @Test
    void aDeskReadsItsPracticesWithNamesAndAnAdministratorAllWithoutAny() throws Exception {
        benCleoAndDmitriBook();
        assertThat(names(stage.get(stage.sami, OWN))).containsExactly("Cleo", "Ben");
        assertThat(names(stage.get(stage.ada, OWN))).containsExactly("Cleo", "Ben");
        assertThat(names(stage.get(stage.noor, OWN))).containsExactly("Dmitri");
        var all = stage.get(stage.greta, ALL);
        assertThat(all.body().at("/items"))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.path("patientName").isNull()).isTrue());
        assertThat(all.body().at("/items/0/priceSats").asLong()).isEqualTo(50_000);
        assertThat(all.body().at("/items/0/payment").asText()).isEqualTo("OPEN");
    }

    @Test
    void whoMayNotReadItIsRefused() throws Exception {
        for (var refused : List.of(
                stage.get(stage.ben, OWN),
                stage.get(stage.greta, OWN),
                stage.get(stage.ben, ALL),
                stage.get(stage.sami, ALL),
                stage.get(stage.ada, ALL))) {
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.code()).isEqualTo("not-allowed");
            assertThat(refused.type()).startsWith("application/problem+json");
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            q=cleo                                              | Cleo
            q=%20BEN%20                                         | Ben
            q=ben@example.org                                   | Ben
            q=dmitri@example.org                                |
            from=2026-11-02T10:00:00Z                           | Cleo
            to=2026-11-02T10:00:00Z                             | Ben
            from=2026-11-02T09:00:00Z&to=2026-11-02T09:00:00Z   |
            status=PENDING&payment=OPEN                         | Cleo Ben
            status=BOOKED                                       |
            payment=SETTLED                                     |
            minSats=50001                                       |
            minSats=50000&maxSats=50000                         | Cleo Ben
            maxSats=0                                           |
            """)
    void aFilterLeavesWhatItSays(String query, String names) throws Exception {
        benCleoAndDmitriBook();
        var expected = names == null ? List.<String>of() : List.of(names.split(" "));
        assertThat(names(stage.get(stage.sami, OWN + "?" + query))).isEqualTo(expected);
    }

    @Test
    void whoAsksForAnothersCalendarOrNumberFindsNothing() throws Exception {
        benCleoAndDmitriBook();
        var noors = stage.practice.noor;
        assertThat(names(stage.get(stage.sami, OWN + "?practitioner=" + noors))).isEmpty();
        var dmitris = stage.get(stage.noor, OWN).body().at("/items/0/id").asText();
        assertThat(names(stage.get(stage.sami, OWN + "?q=" + dmitris))).isEmpty();
        assertThat(stage.get(stage.greta, ALL + "?q=" + dmitris).body().at("/items"))
                .hasSize(1);
        assertThat(stage.get(stage.greta, ALL + "?practitioner=" + noors).body().at("/items"))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0} is refused: {1} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            from=yesterday                    | from         | not-valid
            from=1999-12-31T23:59:59Z         | from         | out-of-range
            to=2200-01-02T00:00:00Z           | to           | out-of-range
            practitioner=noor                 | practitioner | not-valid
            status=PAID                       | status       | not-valid
            payment=PAID                      | payment      | not-valid
            minSats=-1                        | minSats      | too-small
            maxSats=many                      | maxSats      | not-valid
            cursor=2                          | cursor       | not-valid
            cursor=2026-11-02T09:00:00Z_ben   | cursor       | not-valid
            """)
    void whatIsAskedWronglyIsToldAtItsField(String query, String field, String reason) throws Exception {
        for (var refused :
                List.of(stage.get(stage.sami, OWN + "?" + query), stage.get(stage.greta, ALL + "?" + query))) {
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.type()).startsWith("application/problem+json");
            assertThat(refused.code()).isEqualTo("invalid-input");
            assertThat(refused.fault()).isEqualTo(field + " " + reason);
        }
    }

    @Test
    void administratorsCannotSearchByName() throws Exception {
        assertThat(stage.get(stage.greta, ALL + "?q=Cleo").fault()).isEqualTo("q not-an-address-or-id");
        assertThat(stage.get(stage.sami, OWN + "?q=" + "x".repeat(201)).fault()).isEqualTo("q too-long");
    }

    @Test
    void pagesFollowEachOtherThoughSomebodyBooksMeanwhile() throws Exception {
        for (int hour = 0; hour < 60; hour++)
            stage.practice.hold("Patient" + hour, slot(hour).toString());
        var first = stage.get(stage.sami, OWN);
        assertThat(names(first)).hasSize(50).startsWith("Patient59");
        stage.practice.hold("Late", slot(60).toString());
        var cursor = first.body().at("/nextCursor").asText();
        var second = stage.get(stage.sami, OWN + "?cursor=" + cursor);
        assertThat(second.body().at("/nextCursor").isNull()).isTrue();
        var read = new ArrayList<>(names(first));
        read.addAll(names(second));
        assertThat(read).hasSize(60).doesNotContain("Late");
        assertThat(new HashSet<>(read)).hasSize(60);
    }

    /** From Tuesday on, 18 half hours a day. */
    private static Instant slot(int number) {
        return Instant.parse("2026-11-03T07:00:00Z")
                .plus(Duration.ofDays(number / 18))
                .plus(Duration.ofMinutes(30L * (number % 18)));
    }

    private void benCleoAndDmitriBook() {
        stage.practice.hold("Ben", "2026-11-02T09:00:00Z");
        stage.practice.hold("Cleo", "2026-11-02T10:00:00Z");
        stage.practice.holdSlot.hold(stage.practice.noorsRequest("Dmitri", "2026-11-03T07:00:00Z"));
    }

    private static List<String> names(Answer answer) {
        return StreamSupport.stream(answer.body().at("/items").spliterator(), false)
                .map(one -> one.path("patientName"))
                .map(JsonNode::asText)
                .toList();
    }
}
