package ch.cryptocare.desktop.courses.documents;

import ch.cryptocare.common.contract.learning.CourseDocumentPage;
import ch.cryptocare.common.contract.learning.CourseDocumentResponse;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.export.Exports;
import ch.cryptocare.desktop.export.PdfFile;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.ChooseFile;
import ch.cryptocare.desktop.parts.Drops;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.ProblemNote;
import ch.cryptocare.desktop.parts.WhileShown;
import ch.cryptocare.desktop.parts.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** Which file a chapter gives to read in one language. */
public final class DocumentPane extends VBox {
    private static final int MOST_TO_CHOOSE = 12;

    /** Where one begins. */
    public final MenuButton choose = new MenuButton();

    private final CourseDocuments documents;
    private final ObjectProperty<Optional<DocumentId>> chosen;
    private final Exports exports;
    private final ChooseFile files;
    private final Text text;
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final VBox file = new VBox(6);
    private final FlowPane actions = new FlowPane(8, 8);
    private final ProblemNote trouble = new ProblemNote("");

    /** @param name with its language */
    DocumentPane(
            String name,
            CourseDocuments documents,
            ObjectProperty<Optional<DocumentId>> chosen,
            Exports exports,
            ChooseFile files) {
        super(8);
        this.documents = documents;
        this.chosen = chosen;
        this.exports = exports;
        this.files = files;
        text = exports.text();
        choose.setText(text.of("document.choose"));
        choose.setGraphic(Icons.of(Feather.FILE_TEXT));
        choose.setAccessibleText(text.of("document.choose") + ", " + name);
        choose.setMinWidth(USE_PREF_SIZE);
        choose.disableProperty().bind(busy);
        var title = Words.body(name);
        title.getStyleClass().add("field-name");
        getChildren().addAll(title, file, trouble, actions);
        Drops.take(this, this::send);
        WhileShown.hear(this, () -> {
            documents.load();
            draw();
            return Subscription.combine(
                    chosen.subscribe(this::draw),
                    documents.known.stateProperty().subscribe(this::draw),
                    busy.subscribe(this::draw));
        });
    }

    private void draw() {
        file.getChildren().setAll(busy.get() ? Words.muted(text.of("document.sending")) : shown());
        actions.getChildren().setAll(choose);
        if (!busy.get()) known().ifPresent(now -> actions.getChildren().add(keep(now)));
        var items = choose.getItems();
        items.setAll(item(text.of("document.send"), this::choose));
        var others = documents.all().stream()
                .filter(one -> !Optional.of(one.id()).equals(chosen.get()))
                .limit(MOST_TO_CHOOSE)
                .map(one -> item(one.name(), () -> take(one)))
                .toList();
        if (!others.isEmpty()) items.add(new SeparatorMenuItem());
        items.addAll(others);
    }

    private static MenuItem item(String words, Runnable action) {
        var item = new MenuItem(words);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private Optional<CourseDocumentResponse> known() {
        return chosen.get().flatMap(documents::find);
    }

    private Node shown() {
        if (chosen.get().isEmpty()) return Words.muted(text.of("document.none"));
        if (known().isPresent()) return there(known().get());
        return switch (documents.known.state()) {
            case Loaded.State.Failed<CourseDocumentPage>(var why) ->
                new ProblemNote(
                        exports.notices().sentence(why), Buttons.plain(text.of("try-again"), documents.known::load));
            case Loaded.State.Shown<CourseDocumentPage> _, Loaded.State.Empty<CourseDocumentPage> _ ->
                Words.body(text.of("document.gone"));
            case Loaded.State.Loading<CourseDocumentPage> _ -> Words.muted(text.of("document.asking"));
        };
    }

    private Node there(CourseDocumentResponse now) {
        var size = text.of("document.size", megabytes(now.bytes()));
        var name = new HBox(8, Words.strong(now.name()), remove(now));
        name.setAlignment(Pos.CENTER_LEFT);
        return new VBox(name, Words.muted(text.count("document.pages", now.pages()) + " · " + size));
    }

    private Node keep(CourseDocumentResponse now) {
        return exports.menu(
                text.of("document.keep"),
                Feather.DOWNLOAD,
                () -> new PdfFile(withoutEnding(now.name()), () -> documents.content(now.id())));
    }

    private Node remove(CourseDocumentResponse now) {
        return Buttons.icon(text.of("document.remove", now.name()), Feather.X, () -> chosen.set(Optional.empty()));
    }

    private static String withoutEnding(String name) {
        return name.replaceFirst("(?i)\\.pdf$", "");
    }

    /** With one decimal: most are small. */
    private String megabytes(int bytes) {
        return String.format(text.language().locale(), "%.1f", Math.max(0.1, bytes / 1_000_000.0));
    }

    private void choose() {
        files.choose(getScene().getWindow(), text.of("document.kind"), List.of("*.pdf"))
                .ifPresent(this::send);
    }

    private void send(Path path) {
        if (busy.get()) return;
        trouble.say("");
        documents
                .send(path)
                .whileBusy(busy)
                .then(added -> {
                    documents.learn(added);
                    take(added);
                })
                .failed(why -> trouble.say(sentence(why)));
    }

    private void take(CourseDocumentResponse one) {
        trouble.say("");
        chosen.set(Optional.of(one.id()));
    }

    private String sentence(Failure why) {
        return why instanceof Failure.Refused(var refusal)
                ? DocumentReason.of(refusal).map(text::of).orElseGet(() -> text.problem(refusal))
                : exports.notices().sentence(why);
    }
}
