package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.contract.authoring.ChapterDraft;
import ch.cryptocare.common.value.ChapterKind;
import ch.cryptocare.common.value.CompletionRule;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.desktop.courses.quiz.QuizEditorViewModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;

/** A chapter as it is typed. */
public final class ChapterForm {
    public final ChapterKind kind;
    public final Both title;
    public final StringProperty minutes;
    public final Both body;
    public final ObjectProperty<CompletionRule> completion = new SimpleObjectProperty<>(this, "completion");
    public final StringProperty percent;

    /** Of a video, what it shows. */
    public final ObjectProperty<Optional<VideoId>> film = new SimpleObjectProperty<>(this, "film", Optional.empty());

    /** Of a document, what is to be read. */
    public final BothDocuments document;

    private final Optional<QuizEditorViewModel> quiz;

    ChapterForm(ChapterDraft draft, Runnable changed) {
        kind = draft.kind();
        title = new Both(changed);
        body = new Both(changed);
        document = new BothDocuments(changed);
        minutes = Typed.number(changed);
        percent = Typed.number(changed);
        quiz = Optional.of(draft)
                .filter(one -> one.kind() == ChapterKind.QUIZ)
                .map(one ->
                        new QuizEditorViewModel(one.quiz().orElseGet(QuizEditorViewModel::begun), _ -> changed.run()));
        load(draft);
        completion.subscribe((_, _) -> changed.run());
        film.subscribe((_, _) -> changed.run());
    }

    /** When a chapter of this kind may count as done; the first is the usual one. */
    static List<CompletionRule> rules(ChapterKind kind) {
        return switch (kind) {
            case VIDEO ->
                List.of(CompletionRule.THRESHOLD, CompletionRule.END, CompletionRule.LAUNCH, CompletionRule.MANUAL);
            case TEXT, DOCUMENT -> List.of(CompletionRule.END, CompletionRule.LAUNCH, CompletionRule.MANUAL);
            case QUIZ -> List.of(CompletionRule.PASS);
        };
    }

    /** Of a quiz, what it asks. */
    Optional<QuizEditorViewModel> quiz() {
        return quiz;
    }

    ChapterDraft draft() {
        var isThreshold = completion.get() == CompletionRule.THRESHOLD;
        return new ChapterDraft(
                kind,
                title.written(),
                Typed.whole(minutes),
                body.written(),
                film.get(),
                document.chosen(),
                completion.get(),
                isThreshold ? Typed.whole(percent) : Optional.empty(),
                quiz.map(QuizEditorViewModel::quiz));
    }

    void load(ChapterDraft draft) {
        title.load(draft.title());
        Typed.load(minutes, draft.minutes());
        body.load(draft.body());
        film.set(draft.video());
        document.load(draft.document());
        quiz.ifPresent(editor -> draft.quiz().ifPresent(editor::show));
        completion.set(draft.completion());
        if (draft.percent().isPresent()) Typed.load(percent, draft.percent());
    }
}
