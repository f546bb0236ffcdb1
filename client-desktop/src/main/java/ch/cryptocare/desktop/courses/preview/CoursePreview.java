package ch.cryptocare.desktop.courses.preview;

import ch.cryptocare.common.contract.authoring.ChapterDraft;
import ch.cryptocare.common.contract.authoring.CourseDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** A course, or the chapter that is being written, in one language. */
final class CoursePreview extends BorderPane {
    /** @param what all that is seen of it */
    private record Drawn(Part part, Language language, Optional<?> what) {}

    private enum Part {
        COURSE,
        CHAPTER
    }

    private final Written written;
    private final Text text;
    private final ObjectProperty<Language> language;
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(this, "part", Part.CHAPTER);
    private final ScrollPane ground = new ScrollPane();
    private Optional<Drawn> drawn = Optional.empty();

    CoursePreview(Written written, Text text) {
        this.written = written;
        this.text = text;
        language = new SimpleObjectProperty<>(this, "language", text.language());
        var bar = new FlowPane(
                16,
                8,
                toggles(part, Part.values(), one -> text.of("preview." + one)),
                toggles(language, Language.values(), text::of));
        bar.setPadding(new Insets(12, 20, 12, 20));
        ground.setFitToWidth(true);
        setTop(bar);
        setCenter(ground);
        getStyleClass().add("preview");
        Subscription.combine(
                part.subscribe(this::draw),
                language.subscribe(this::draw),
                written.course().subscribe(this::draw),
                written.open().subscribe(this::draw));
        draw();
    }

    private static <T> HBox toggles(ObjectProperty<T> chosen, T[] values, Function<T, String> words) {
        var group = new ToggleGroup();
        var row = new HBox();
        for (var value : values) {
            var button = new ToggleButton(words.apply(value));
            button.getStyleClass().add(row.getChildren().isEmpty() ? "left-pill" : "right-pill");
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setSelected(value.equals(chosen.get()));
            button.setOnAction(_ -> {
                button.setSelected(true);
                chosen.set(value);
            });
            row.getChildren().add(button);
        }
        return row;
    }

    /** What is the same stays: ticks are tried out in it. */
    private void draw() {
        var isCourse = part.get() == Part.COURSE;
        var now = Optional.of(new Drawn(part.get(), language.get(), isCourse ? written.draft() : written.chapter()));
        if (now.equals(drawn)) return;
        drawn = now;
        var shown =
                isCourse ? written.draft().map(this::course) : written.chapter().map(this::chapter);
        var page = new VBox(16, shown.orElseGet(() -> Words.muted(text.of("preview.nothing"))));
        page.setPadding(new Insets(4, 20, 24, 20));
        ground.setContent(page);
    }

    private Node course(CourseDraft course) {
        var node = new VBox(10, title(course.title()), facts(course));
        if (!in(course.summary()).isBlank()) node.getChildren().add(paragraph(in(course.summary())));
        node.getChildren().add(Words.heading(text.of("preview.goals")));
        course.goals().forEach(goal -> node.getChildren().add(paragraph("•  " + in(goal))));
        node.getChildren().add(Words.heading(text.of("course.chapters")));
        for (int i = 0; i < course.chapters().size(); i++) {
            var chapter = course.chapters().get(i);
            node.getChildren().add(paragraph((i + 1) + ".  " + in(chapter.title()) + " · " + text.of(chapter.kind())));
        }
        return node;
    }

    private Node facts(CourseDraft course) {
        var languages = course.languages().stream().map(text::of).collect(Collectors.joining(", "));
        var professions = course.professions().stream().map(text::of).collect(Collectors.joining(", "));
        var facts = new ArrayList<>(List.of(text.of(course.kind()), languages, professions));
        course.minutes().ifPresent(all -> facts.addFirst(text.of("preview.minutes", all)));
        facts.removeIf(String::isEmpty);
        return Words.muted(String.join(" · ", facts));
    }

    private Node chapter(ChapterDraft chapter) {
        return new VBox(10, title(chapter.title()), new ChapterPreview(chapter, language.get(), text).node());
    }

    private Node title(WrittenText title) {
        return Words.title(in(title).isBlank() ? text.of("preview.untitled") : in(title));
    }

    private static Node paragraph(String words) {
        return ChapterPreview.paragraph(words);
    }

    private String in(WrittenText words) {
        return ChapterPreview.in(language.get(), words);
    }
}
