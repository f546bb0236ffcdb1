package ch.cryptocare.desktop.async;

import static org.assertj.core.api.Assertions.assertThat;

import ch.cryptocare.desktop.async.Paged.Page;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Greta turns pages faster than the server answers. */
class PagedTest {
    private final ArrayDeque<Runnable> meanwhile = new ArrayDeque<>();
    private String wanted = "paid";
    private final Paged<String> paged = new Paged<>(Background.immediate(), this::page);

    @Test
    void aPageOfAListThatIsNoLongerLookedAtIsNotAdded() {
        paged.load();
        meanwhile.add(() -> {
            wanted = "refunded";
            paged.load();
        });
        paged.more();
        assertThat(paged.list.state()).isEqualTo(new Loaded.State.Shown<>(List.of("refunded 1")));
    }

    @Test
    void aListThatComesAfterTheNextOneIsNotShown() {
        meanwhile.add(() -> {
            wanted = "refunded";
            paged.load();
        });
        paged.load();
        assertThat(paged.list.state()).isEqualTo(new Loaded.State.Shown<>(List.of("refunded 1")));
    }

    @Test
    void whoeverAsksTwiceForMoreSeesItOnce() {
        paged.load();
        meanwhile.add(paged::more);
        paged.more();
        assertThat(paged.list.state()).isEqualTo(new Loaded.State.Shown<>(List.of("paid 1", "paid 2")));
    }

    private Page<String> page(Optional<String> cursor) {
        var asked = wanted;
        if (!meanwhile.isEmpty()) meanwhile.poll().run();
        return cursor.isEmpty()
                ? new Page<>(List.of(asked + " 1"), Optional.of("2"))
                : new Page<>(List.of(asked + " 2"), Optional.empty());
    }
}
