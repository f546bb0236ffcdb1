package ch.cryptocare.server.telehealth.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ch.cryptocare.server.telehealth.usecases.MeetingProvider.Wish;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every meeting provider upholds. */
public abstract class MeetingProviderContract {
    protected abstract MeetingProvider provider();

    /** Whether it keeps rooms, and so can be asked for them. */
    protected abstract boolean remembers();

    protected static Wish wish() {
        return wish(UUID.randomUUID().toString(), Instant.parse("2026-11-30T13:00:00Z"));
    }

    protected static Wish wish(String reference, Instant start) {
        return new Wish(
                reference, start, start.plus(Duration.ofMinutes(30)), ZoneId.of("Europe/Zurich"), "Consultation");
    }

    @Test
    void aRoomHasANameAndALink() {
        var room = provider().create(wish());
        assertThat(room.id()).isNotBlank();
        assertThat(room.joinUrl()).startsWith("http").contains(room.id());
    }

    @Test
    void twoAppointmentsMeetInTwoRooms() {
        assertThat(provider().create(wish()).id())
                .isNotEqualTo(provider().create(wish()).id());
    }

    @Test
    void aRoomIsFoundByItsReference() {
        assumeTrue(remembers());
        var wish = wish();
        var room = provider().create(wish);
        provider().create(wish());
        assertThat(provider().find(wish)).containsExactly(room);
    }

    @Test
    void nothingIsFoundForAReferenceThatNobodyUsed() {
        assertThat(provider().find(wish())).isEmpty();
    }

    @Test
    void aRoomMovesAndKeepsItsName() {
        var wish = wish();
        var room = provider().create(wish);
        var moved = provider().move(room, wish(wish.reference(), wish.start().plus(Duration.ofDays(1))));
        assertThat(moved.orElseThrow().id()).isEqualTo(room.id());
    }

    @Test
    void aRoomThatIsGoneCannotMove() {
        assumeTrue(remembers());
        var wish = wish();
        var room = provider().create(wish);
        provider().cancel(room);
        assertThat(provider().move(room, wish)).isEmpty();
        assertThat(provider().find(wish)).isEmpty();
    }

    @Test
    void theHostComesInThroughAnotherDoor() {
        var wish = wish();
        var room = provider().create(wish);
        var link = provider().hostLink(room, wish).orElseThrow();
        assertThat(link).startsWith("http").contains(room.id()).isNotEqualTo(room.joinUrl());
    }

    @Test
    void aRoomThatIsGoneHasNoHost() {
        assumeTrue(remembers());
        var wish = wish();
        var room = provider().create(wish);
        provider().cancel(room);
        assertThat(provider().hostLink(room, wish)).isEmpty();
    }

    @Test
    void cancellingTwiceIsCancellingOnce() {
        var room = provider().create(wish());
        provider().cancel(room);
        provider().cancel(room);
    }
}
