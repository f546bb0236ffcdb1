package ch.cryptocare.server.platform.seal;

import static ch.cryptocare.server.tables.auth.Tables.LETTER;
import static ch.cryptocare.server.tables.auth.Tables.LINK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.cryptocare.support.TestDatabase;
import ch.cryptocare.support.TickingClock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResealingTest {
    private static final byte[] BEN = "ben@example.org".getBytes(StandardCharsets.UTF_8);
    private static final SealedColumn<UUID> LETTERS = new SealedColumn<>(LETTER.CONTENT, LETTER.ID, UUID::toString);
    private static final SealedColumn<byte[]> LINKS =
            new SealedColumn<>(LINK.CONTENT, LINK.TOKEN_HASH, HexFormat.of()::formatHex);

    private final TestDatabase test = TestDatabase.create();
    private final TickingClock clock = new TickingClock("2026-11-22T09:00:00Z");

    @TempDir
    private Path folder;

    private TinkSealer sealer;
    private KeyRotation rotation;
    private Resealing resealing;
    private SealedRows rows;

    @BeforeEach
    void makeKeys() throws Exception {
        var file = KeyFile.plain(folder.resolve("data-keys.json"));
        file.create();
        rotation = new KeyRotation(file, clock);
        sealer = TinkSealer.with(file, clock);
        List<SealedColumn<?>> columns = List.of(LETTERS, LINKS);
        resealing = new Resealing(test.database, sealer, clock, columns);
        rows = new SealedRows(test.database.sql, columns);
    }

    @AfterEach
    void close() {
        test.close();
    }

    private UUID letter(byte[] content, UUID id) {
        test.database
                .sql
                .insertInto(LETTER)
                .set(LETTER.ID, id)
                .set(LETTER.KIND, "OPEN_ACCOUNT")
                .set(LETTER.CONTENT, content)
                .set(LETTER.ENDS_AT, clock.instant())
                .execute();
        return id;
    }

    private UUID letter() {
        var id = UUID.randomUUID();
        return letter(sealer.seal(BEN, LETTERS.place().apply(id)), id);
    }

    private void link(int number) {
        byte[] hash = {(byte) number, (byte) (number >> 8)};
        test.database
                .sql
                .insertInto(LINK)
                .set(LINK.TOKEN_HASH, hash)
                .set(LINK.PURPOSE, "REGISTER")
                .set(LINK.CONTENT, sealer.seal(BEN, LINKS.place().apply(hash)))
                .set(LINK.ENDS_AT, clock.instant())
                .execute();
    }

    private void rotate() throws Exception {
        rotation.begin(Duration.ZERO);
        clock.pass(Duration.ofMinutes(6));
    }

    @Test
    void whatAnOldKeySealedIsSealedAnewWhateverTheRowsKey() throws Exception {
        for (int i = 0; i < 450; i++) letter();
        for (int i = 0; i < 450; i++) link(i);
        rotate();
        assertThat(resealing.left()).isEqualTo(900);

        resealing.resealAll();

        assertThat(rows.counted())
                .containsExactly(
                        new SealedRows.Count("auth.letter.content", rotation.present(), 450),
                        new SealedRows.Count("auth.link.content", rotation.present(), 450));
        clock.pass(Duration.ofMinutes(2));
        assertThat(resealing.left()).isZero();
    }

    @Test
    void whatItDoesNotSealItLeavesAsItIs() throws Exception {
        rotate();
        var id = letter();
        var before = content(id);
        resealing.resealAll();
        assertThat(content(id)).isEqualTo(before);
    }

    @Test
    void whatCannotBeOpenedStaysAndHoldsNobodyUp() throws Exception {
        var spoilt = letter(sealer.seal(BEN, "elsewhere"), new UUID(0, 1));
        var before = content(spoilt);
        var good = letter();
        rotate();

        resealing.resealAll();

        assertThat(content(spoilt)).isEqualTo(before);
        assertThat(sealer.open(content(good), good.toString())).isEqualTo(BEN);
        assertThatThrownBy(() -> rotation.retire(rows)).hasMessageContaining("1 values of auth.letter.content");
    }

    @Test
    void anOldKeyStaysWhileItIsNeededAndSaysForWhat() throws Exception {
        letter();
        letter();
        rotate();
        assertThatThrownBy(() -> rotation.retire(rows)).hasMessageContaining("2 values of auth.letter.content");
        assertThat(rotation.size()).isEqualTo(2);

        resealing.resealAll();
        rotation.retire(rows);
        assertThat(rotation.size()).isEqualTo(1);
    }

    @Test
    void anOldKeyStaysWhileSomebodyMayStillSealWithIt() throws Exception {
        rotation.begin(Duration.ofMinutes(10));
        clock.pass(Duration.ofMinutes(14));
        assertThatThrownBy(() -> rotation.retire(rows)).hasMessageContaining("try again at 2026-11-22T09:15:00Z");
        clock.pass(Duration.ofMinutes(1));
        rotation.retire(rows);
    }

    @Test
    void whoHasReadARowBeforeItWasSealedAnewCanStillOpenIt() throws Exception {
        var id = letter();
        var held = content(id);
        rotate();
        resealing.resealAll();
        rotation.retire(rows);
        clock.pass(Duration.ofSeconds(4));
        sealer.seal(BEN, "anything");

        assertThat(sealer.open(held, id.toString())).isEqualTo(BEN);
    }

    private byte[] content(UUID id) {
        return test.database
                .sql
                .select(LETTER.CONTENT)
                .from(LETTER)
                .where(LETTER.ID.eq(id))
                .fetchSingle()
                .value1();
    }
}
