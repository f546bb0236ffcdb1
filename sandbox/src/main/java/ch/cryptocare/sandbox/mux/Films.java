package ch.cryptocare.sandbox.mux;

import ch.cryptocare.sandbox.Journal;
import ch.cryptocare.sandbox.mux.Film.Stage;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** All recordings ever begun, the deleted ones too. */
final class Films {
    private final SecureRandom random = new SecureRandom();
    private final Journal<String, Film> journal;
    private final InstantSource clock;

    Films(int keep, InstantSource clock) {
        this.journal = new Journal<>(keep);
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    Film begin(ObjectNode wish, int timeout) {
        Film film = new Film(name(), name(), name(), name(), wish, timeout, now(), Stage.WAITING, 0);
        journal.add(film.upload(), film);
        return film;
    }

    Optional<Film> upload(String id) {
        return journal.find(id);
    }

    Optional<Film> asset(String id) {
        return first(film -> film.isAsset() && film.asset().equals(id));
    }

    Optional<Film> played(String playback) {
        return first(film -> film.isPlayed() && film.playback().equals(playback));
    }

    /** Empty when there is no such upload; the change may refuse by throwing. */
    Optional<Film> change(String upload, UnaryOperator<Film> change) {
        return journal.change(upload, change);
    }

    void forget() {
        journal.clear();
    }

    private Optional<Film> first(Predicate<Film> wanted) {
        return journal.newest(wanted, 0, 1).stream().findFirst();
    }

    private String name() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(bytes)
                .replace('-', 'x')
                .replace('_', 'y');
    }
}
