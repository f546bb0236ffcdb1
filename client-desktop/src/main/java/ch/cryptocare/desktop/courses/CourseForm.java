package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.contract.authoring.ChapterDraft;
import ch.cryptocare.common.contract.authoring.CourseDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.ObservableSet;
import javafx.collections.SetChangeListener;

/** A course as it is typed; goals are lines of a text. */
public final class CourseForm {
    public final ObjectProperty<CourseKind> kind = new SimpleObjectProperty<>(this, "kind", CourseKind.VIDEO);
    public final ObservableSet<Language> languages = FXCollections.observableSet();
    public final ObservableSet<Profession> professions = FXCollections.observableSet();
    public final Both title;
    public final Both summary;
    public final Both goals;
    public final StringProperty points;
    public final StringProperty price;
    public final StringProperty minutes;

    /** Of each of these lists learners complete one course first. */
    public final ObjectProperty<List<List<CourseId>>> before = new SimpleObjectProperty<>(this, "before", List.of());

    public final ObservableList<ChapterForm> chapters = FXCollections.observableArrayList();

    private final Runnable changed;

    CourseForm(Runnable changed) {
        this.changed = changed;
        title = new Both(changed);
        summary = new Both(changed);
        goals = new Both(changed);
        points = Typed.number(changed);
        price = Typed.number(changed);
        minutes = Typed.number(changed);
        kind.subscribe((_, _) -> changed.run());
        before.subscribe((_, _) -> changed.run());
        languages.addListener((SetChangeListener<Language>) _ -> changed.run());
        professions.addListener((SetChangeListener<Profession>) _ -> changed.run());
        chapters.addListener((ListChangeListener<ChapterForm>) _ -> changed.run());
    }

    CourseDraft draft() {
        return new CourseDraft(
                kind.get(),
                languages.stream().sorted().toList(),
                title.written(),
                summary.written(),
                written(goals),
                professions.stream().sorted().toList(),
                Typed.decimal(points),
                Typed.large(price),
                Typed.whole(minutes),
                before.get(),
                chapters.stream().map(ChapterForm::draft).toList());
    }

    void load(CourseDraft draft) {
        kind.set(draft.kind());
        same(languages, draft.languages());
        title.load(draft.title());
        summary.load(draft.summary());
        if (!written(goals).equals(draft.goals())) goals.load(lines(draft.goals()));
        same(professions, draft.professions());
        Typed.load(points, draft.points());
        Typed.load(price, draft.priceSats());
        Typed.load(minutes, draft.minutes());
        before.set(draft.prerequisites());
        load(draft.chapters());
    }

    ChapterForm form(ChapterDraft chapter) {
        return new ChapterForm(chapter, changed);
    }

    /** Those that stay where they are keep their cursor. */
    private void load(List<ChapterDraft> drafts) {
        var kinds = chapters.stream().map(chapter -> chapter.kind).toList();
        if (kinds.equals(drafts.stream().map(ChapterDraft::kind).toList()))
            for (int i = 0; i < drafts.size(); i++) chapters.get(i).load(drafts.get(i));
        else chapters.setAll(drafts.stream().map(this::form).toList());
    }

    private static <T> void same(ObservableSet<T> now, List<T> wanted) {
        now.retainAll(wanted);
        now.addAll(wanted);
    }

    /** A line of each language side by side; where one has fewer, nothing is written yet. */
    private static List<WrittenText> written(Both lines) {
        var french = goals(lines.fr.get());
        var english = goals(lines.en.get());
        var written = new ArrayList<WrittenText>();
        for (int i = 0; i < Math.max(french.size(), english.size()); i++)
            written.add(new WrittenText(at(french, i), at(english, i)));
        return written;
    }

    private static List<String> goals(String text) {
        return Stream.of(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String at(List<String> lines, int number) {
        return number < lines.size() ? lines.get(number) : "";
    }

    private static WrittenText lines(List<WrittenText> goals) {
        return new WrittenText(
                goals.stream().map(WrittenText::fr).collect(Collectors.joining("\n")),
                goals.stream().map(WrittenText::en).collect(Collectors.joining("\n")));
    }
}
