package ch.cryptocare.desktop.courses.before;

import ch.cryptocare.common.contract.learning.CatalogueApi;
import ch.cryptocare.common.contract.learning.CourseQuery;
import ch.cryptocare.common.contract.learning.CourseSummary;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.i18n.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableMap;

/** What learners complete before a course: of each choice one course. */
public final class BeforeViewModel {
    public final ObjectProperty<List<List<CourseId>>> choices;
    final StringProperty query = new SimpleStringProperty(this, "query", "");
    final Paged<CourseSummary> courses;

    /** As far as they are known yet. */
    final ObservableMap<CourseId, String> titles = FXCollections.observableHashMap();

    private final Set<CourseId> asked = new HashSet<>();
    private final CourseId course;
    private final ServerApi api;
    private final Background background;
    private final Text text;

    /** @param course before which they come */
    public BeforeViewModel(
            ObjectProperty<List<List<CourseId>>> choices,
            CourseId course,
            ServerApi api,
            Background background,
            Text text) {
        this.choices = choices;
        this.course = course;
        this.api = api;
        this.background = background;
        this.text = text;
        courses = new Paged<>(background, this::page);
    }

    private Paged.Page<CourseSummary> page(Optional<String> cursor) {
        var none = Optional.<Boolean>empty();
        var words = Optional.of(query.get().strip()).filter(typed -> !typed.isEmpty());
        var page = api.call(
                CatalogueApi.COURSES,
                new CourseQuery(
                        words, Optional.empty(), Optional.empty(), Optional.empty(), none, Optional.empty(), cursor));
        return new Paged.Page<>(page.items(), page.nextCursor());
    }

    /** Itself, and what comes before it already, cannot be taken. */
    boolean isOpen(CourseSummary one) {
        return !one.id().equals(course) && choices.get().stream().noneMatch(choice -> choice.contains(one.id()));
    }

    void add(CourseSummary one) {
        know(one);
        change(all -> all.add(List.of(one.id())));
    }

    /** Beside the others of a choice. */
    void add(int choice, CourseSummary one) {
        know(one);
        change(all -> {
            var more = new ArrayList<>(all.get(choice));
            more.add(one.id());
            all.set(choice, List.copyOf(more));
        });
    }

    void remove(CourseId id) {
        choices.set(choices.get().stream()
                .map(choice -> choice.stream().filter(one -> !one.equals(id)).toList())
                .filter(choice -> !choice.isEmpty())
                .toList());
    }

    private void change(Consumer<List<List<CourseId>>> how) {
        var changed = new ArrayList<>(choices.get());
        how.accept(changed);
        choices.set(List.copyOf(changed));
    }

    private void know(CourseSummary one) {
        asked.add(one.id());
        titles.put(one.id(), title(one.title()));
    }

    String title(Map<String, String> byLanguage) {
        var own = byLanguage.getOrDefault(text.language().tag(), "");
        return own.isEmpty() ? byLanguage.values().stream().collect(Collectors.joining(" · ")) : own;
    }

    /** Those that are not known yet. */
    void learnTitles() {
        for (var choice : choices.get()) for (var id : choice) if (asked.add(id)) learnTitle(id);
    }

    private void learnTitle(CourseId id) {
        background
                .run(() -> api.call(CatalogueApi.COURSE, id.value()))
                .then(found -> titles.put(id, title(found.title())))
                .failed(why -> {
                    if (why instanceof Failure.Refused) titles.put(id, text.of("before.gone"));
                    else asked.remove(id);
                });
    }
}
