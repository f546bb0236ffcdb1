package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.contract.authoring.AuthoredCourseQuery;
import ch.cryptocare.common.contract.authoring.AuthoredCourseSummary;
import ch.cryptocare.common.contract.authoring.AuthoringApi;
import ch.cryptocare.common.contract.authoring.CourseCreation;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.VersionStatus;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The courses that somebody writes: trainers theirs, administrators all. */
public final class CoursesViewModel {
    public final StringProperty query = new SimpleStringProperty(this, "query", "");
    public final ObjectProperty<Optional<VersionStatus>> status =
            new SimpleObjectProperty<>(this, "status", Optional.empty());
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    public final Paged<AuthoredCourseSummary> courses;

    private final ServerApi api;
    private final Background background;
    private final Notices notices;
    private final Text text;

    public CoursesViewModel(ServerApi api, Background background, Notices notices, Text text) {
        this.api = api;
        this.background = background;
        this.notices = notices;
        this.text = text;
        courses = new Paged<>(background, cursor -> {
            var words = Optional.of(query.get().strip()).filter(typed -> !typed.isEmpty());
            var page = api.call(AuthoringApi.COURSES, new AuthoredCourseQuery(words, status.get(), cursor));
            return new Paged.Page<>(page.items(), page.nextCursor());
        });
        status.subscribe((_, _) -> courses.load());
    }

    /** Whether some were left out, so that nothing found does not mean that there is nothing. */
    boolean isNarrowed() {
        return !query.get().isBlank() || status.get().isPresent();
    }

    void begin(WrittenText title, Consumer<CourseId> begun, Consumer<String> refused) {
        if (title.fr().isBlank() && title.en().isBlank()) {
            refused.accept(text.of("courses.title.missing"));
            return;
        }
        background
                .run(() -> api.call(AuthoringApi.CREATE, new CourseCreation(title)))
                .whileBusy(busy)
                .then(course -> begun.accept(course.id()))
                .failed(failure -> refused.accept(notices.sentence(failure)));
    }
}
