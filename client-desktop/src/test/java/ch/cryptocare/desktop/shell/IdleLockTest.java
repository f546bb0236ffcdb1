package ch.cryptocare.desktop.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdleLockTest {
    private Instant now = Instant.parse("2026-11-23T13:02:00Z");
    private final IdleLock lock = new IdleLock(() -> now, Duration.ofMinutes(10));

    @BeforeEach
    void somebodySignsIn() {
        lock.watch();
    }

    @Test
    void tenMinutesWithoutATouchLockTheScreen() {
        pass(Duration.ofMinutes(9));
        lock.touched();
        pass(Duration.ofMinutes(9));
        lock.check();
        assertThat(lock.isLocked()).isFalse();

        pass(Duration.ofMinutes(1));
        lock.check();
        assertThat(lock.isLocked()).isTrue();
    }

    @Test
    void aMachineThatSleptIsLockedByTheFirstTouch() {
        pass(Duration.ofHours(8));
        lock.touched();
        assertThat(lock.isLocked()).isTrue();
    }

    @Test
    void touchesDoNotUnlock() {
        lock.lock();
        lock.touched();
        assertThat(lock.isLocked()).isTrue();
        lock.unlock();
        lock.check();
        assertThat(lock.isLocked()).isFalse();
    }

    @Test
    void whereNobodyIsSignedInThereIsNothingToHide() {
        lock.rest();
        pass(Duration.ofHours(1));
        lock.check();
        lock.lock();
        assertThat(lock.isLocked()).isFalse();
    }

    private void pass(Duration time) {
        now = now.plus(time);
    }
}
