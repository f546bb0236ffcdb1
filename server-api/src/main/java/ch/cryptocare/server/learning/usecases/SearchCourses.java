package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.server.learning.usecases.Catalogue.Entry;
import ch.cryptocare.server.learning.usecases.Catalogue.Position;
import ch.cryptocare.server.learning.usecases.Catalogue.Wanted;
import java.util.List;
import java.util.Optional;

/** Finds courses, page by page. */
public final class SearchCourses {
    private static final int PAGE = 20;
    private static final int LONGEST_TEXT = 100;

    private final Catalogue catalogue;

    public SearchCourses(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Page search(Wanted wanted, Optional<Position> after) {
        if (wanted.text().filter(text -> text.length() > LONGEST_TEXT).isPresent())
            throw Refusal.invalid("q", "too-long");
        var found = catalogue.search(wanted, after, PAGE + 1);
        if (found.size() <= PAGE) return new Page(found, Optional.empty());
        var page = found.subList(0, PAGE);
        return new Page(page, Optional.of(page.getLast().position()));
    }

    /** {@code next} is where the next page begins, if there is one. */
    public record Page(List<Entry> entries, Optional<Position> next) {}
}
