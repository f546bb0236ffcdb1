package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.ImportApi;
import ch.cryptocare.common.contract.authoring.QuestionImportRequest;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.QuestionFormat;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A file of questions on its way into a quiz: chosen, read by the server, and looked through before any is taken. */
final class ImportViewModel {
    final ObjectProperty<QuestionFormat> format = new SimpleObjectProperty<>(this, "format", QuestionFormat.MOODLE_XML);
    final ObjectProperty<Language> language;
    final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    private final ReadOnlyObjectWrapper<Optional<QuestionFile.Words>> file =
            new ReadOnlyObjectWrapper<>(this, "file", Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Found>> found =
            new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper(this, "fault", "");
    private final ServerApi api;
    private final Background background;
    private final Notices notices;
    private final Text text;

    ImportViewModel(ServerApi api, Background background, Notices notices, Text text) {
        this.api = api;
        this.background = background;
        this.notices = notices;
        this.text = text;
        language = new SimpleObjectProperty<>(this, "language", text.language());
    }

    ReadOnlyObjectProperty<Optional<QuestionFile.Words>> fileProperty() {
        return file.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Why it does not go on, in a sentence; empty when it does. */
    ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** Another file than before; while one is being read, none. */
    void open(Path place) {
        if (busy.get()) return;
        fault.set("");
        background.run(() -> QuestionFile.at(place)).whileBusy(busy).then(this::opened);
    }

    private void opened(QuestionFile came) {
        found.set(Optional.empty());
        switch (came) {
            case QuestionFile.Words words -> {
                file.set(Optional.of(words));
                format.set(words.format());
            }
            case QuestionFile.Unfit why -> {
                file.set(Optional.empty());
                fault.set(text.of("quiz-import.unfit." + why));
            }
        }
    }

    /** Shows what is in it; nothing is taken yet. */
    void read() {
        file.get().ifPresent(words -> {
            fault.set("");
            var request = new QuestionImportRequest(format.get(), language.get(), words.text());
            background
                    .run(() -> api.call(ImportApi.IMPORT, request))
                    .whileBusy(busy)
                    .then(came -> found.set(Optional.of(Found.of(came.questions(), came.leftOut()))))
                    .failed(why -> fault.set(sentence(why)));
        });
    }

    /** To choose another format, language or file. */
    void back() {
        found.set(Optional.empty());
    }

    private String sentence(Failure why) {
        if (!(why instanceof Failure.Refused(var refusal))) return notices.sentence(why);
        return switch (refusal.type) {
            case BODY_TOO_LARGE -> text.of("quiz-import.unfit." + QuestionFile.Unfit.TOO_LARGE);
            case QUESTIONS_UNREADABLE -> unreadable(refusal);
            default -> notices.sentence(why);
        };
    }

    private String unreadable(Refusal refusal) {
        var line = String.valueOf(refusal.facts.get("line"));
        return switch (String.valueOf(refusal.facts.get("reason"))) {
            case "no-questions" -> text.of("quiz-import.none", text.of(format.get()));
            case "too-many" -> text.of("quiz-import.too-many", line);
            default -> text.problem(ProblemType.QUESTIONS_UNREADABLE) + " " + text.of("quiz-import.line", line);
        };
    }
}
