package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.contract.authoring.AuthoredCourseResponse;
import ch.cryptocare.common.contract.authoring.AuthoringApi;
import ch.cryptocare.common.contract.authoring.CourseDraft;
import ch.cryptocare.common.contract.authoring.DraftFault;
import ch.cryptocare.common.contract.authoring.DraftRequest;
import ch.cryptocare.common.contract.authoring.QuizDraft;
import ch.cryptocare.common.contract.authoring.SavedDraft;
import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.VersionStatus;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Debounce;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.courses.preview.Written;
import ch.cryptocare.desktop.notices.Notices;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** A course that is being written. It is saved by itself; nothing that was typed is lost by what comes. */
public final class CourseViewModel {
    private static final Duration TYPING_RESTS = Duration.ofMillis(1500);
    private static final Duration WORD_ENDS = Duration.ofMillis(600);

    public final CourseForm form = new CourseForm(this::typed);
    public final Loaded<AuthoredCourseResponse> course;

    /** The chapter that is open. */
    public final ObjectProperty<@Nullable ChapterForm> chapter = new SimpleObjectProperty<>(this, "chapter");

    private final ReadOnlyObjectWrapper<Saving> saving =
            new ReadOnlyObjectWrapper<>(this, "saving", new Saving.Untouched());
    private final ReadOnlyObjectWrapper<List<DraftFault>> faults =
            new ReadOnlyObjectWrapper<>(this, "faults", List.of());
    private final ObjectProperty<Optional<CourseDraft>> written = new SimpleObjectProperty<>(Optional.empty());
    private final CourseId id;
    private final ServerApi api;
    private final Background background;
    private final Notices notices;
    private final Debounce soon;
    private final Debounce word;

    private final Waiting waiting = new Waiting();
    private Optional<History<CourseDraft>> history = Optional.empty();
    private Optional<CourseDraft> kept = Optional.empty();
    private long revision;
    private boolean loading;
    private boolean inAWord;

    public CourseViewModel(CourseId id, ServerApi api, Background background, Notices notices) {
        this.id = id;
        this.api = api;
        this.background = background;
        this.notices = notices;
        soon = new Debounce(background, TYPING_RESTS);
        word = new Debounce(background, WORD_ENDS);
        course = new Loaded<>(background, () -> api.call(AuthoringApi.COURSE, id.value()), _ -> false);
        course.stateProperty().subscribe(now -> {
            if (now instanceof Loaded.State.Shown<AuthoredCourseResponse>(var came)) take(came);
        });
    }

    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<DraftFault>> faultsProperty() {
        return faults.getReadOnlyProperty();
    }

    /** What is typed now, letter by letter; nothing before there is something to type into. */
    public Written written() {
        return new Written(written, chapter.map(form.chapters::indexOf).orElse(-1));
    }

    /** What others see of it; while it is reviewed, nothing can be changed. */
    Optional<AuthoredCourseResponse> shown() {
        return course.state() instanceof Loaded.State.Shown<AuthoredCourseResponse>(var now)
                ? Optional.of(now)
                : Optional.empty();
    }

    boolean isOpenToWrite() {
        return shown().filter(now -> now.status() != VersionStatus.IN_REVIEW).isPresent();
    }

    boolean isKept() {
        return kept.filter(form.draft()::equals).isPresent() || history.isEmpty();
    }

    /** What is typed is not overwritten by what the server has. */
    public void load() {
        if (isKept()) course.load();
        else save();
    }

    private void take(AuthoredCourseResponse came) {
        if (!isKept()) return;
        revision = came.revision();
        faults.set(came.faults());
        saving.set(came.savedAt().<Saving>map(Saving.Kept::new).orElseGet(Saving.Untouched::new));
        show(came.draft());
        kept = Optional.of(form.draft());
        history = Optional.of(new History<>(form.draft()));
    }

    private void show(CourseDraft draft) {
        loading = true;
        var open = form.chapters.indexOf(chapter.get());
        form.load(draft);
        loading = false;
        written.set(Optional.of(form.draft()));
        if (form.chapters.contains(chapter.get())) return;
        var last = form.chapters.size() - 1;
        chapter.set(last < 0 ? null : form.chapters.get(Math.clamp(open, 0, last)));
    }

    private void typed() {
        if (loading || history.isEmpty()) return;
        var now = form.draft();
        written.set(Optional.of(now));
        history.get().change(now, inAWord);
        inAWord = true;
        word.soon(() -> inAWord = false);
        later();
    }

    private void later() {
        if (!(saving.get() instanceof Saving.Overtaken)) saving.set(new Saving.Typing());
        soon.soon(this::save);
    }

    public void undo() {
        goTo(History::back);
    }

    public void redo() {
        goTo(History::forward);
    }

    private void goTo(Function<History<CourseDraft>, Optional<CourseDraft>> way) {
        inAWord = false;
        history.flatMap(way).ifPresent(then -> {
            show(then);
            later();
        });
    }

    /** What is typed now, unless it is kept already or somebody else was faster. */
    public void save() {
        saveThen(() -> {});
    }

    /** Goes on once it is kept. */
    void saveThen(Runnable goOn) {
        saveOr(goOn, () -> {});
    }

    /** Goes on once it is kept, or another way when it cannot be. */
    void saveOr(Runnable goOn, Runnable otherwise) {
        if (saving.get() instanceof Saving.Overtaken) otherwise.run();
        else if (isKept()) goOn.run();
        else {
            waiting.add(goOn, otherwise);
            if (!(saving.get() instanceof Saving.Underway)) send();
        }
    }

    private void send() {
        var draft = form.draft();
        saving.set(new Saving.Underway());
        background
                .run(() -> api.call(AuthoringApi.SAVE, id.value(), new DraftRequest(revision, draft)))
                .then(saved -> saved(draft, saved))
                .failed(this::refused);
    }

    private void saved(CourseDraft draft, SavedDraft saved) {
        revision = saved.revision();
        kept = Optional.of(draft);
        faults.set(saved.faults());
        saving.set(new Saving.Kept(saved.savedAt()));
        // What was typed while it was under way is not kept yet.
        if (isKept()) waiting.goOn();
        else send();
    }

    private void refused(Failure failure) {
        var overtaken = failure instanceof Failure.Refused no && no.refusal().type == ProblemType.CHANGED_MEANWHILE;
        saving.set(overtaken ? new Saving.Overtaken() : new Saving.Failed(notices.sentence(failure)));
        waiting.giveUp();
    }

    /** Lets go of what is typed here. */
    public void takeTheirs() {
        background
                .run(() -> api.call(AuthoringApi.COURSE, id.value()))
                .then(theirs -> {
                    history = Optional.empty();
                    course.show(theirs);
                    take(theirs);
                })
                .failed(notices::trouble);
    }

    /** Saves what is typed here over what somebody else saved. */
    public void keepMine() {
        background
                .run(() -> api.call(AuthoringApi.COURSE, id.value()))
                .then(theirs -> {
                    revision = theirs.revision();
                    kept = Optional.of(theirs.draft());
                    saving.set(new Saving.Typing());
                    save();
                })
                .failed(failure -> saving.set(new Saving.Failed(notices.sentence(failure))));
    }

    /** Whether something that was missing has come by itself. */
    public void lookAgain() {
        background
                .run(() -> api.call(AuthoringApi.COURSE, id.value()))
                .then(now -> {
                    if (now.revision() == revision) faults.set(now.faults());
                })
                .failed(_ -> {});
    }

    /** The quiz of this chapter as it was looked through. */
    Optional<QuizDraft> keptQuiz(int chapter) {
        return kept.filter(draft -> chapter < draft.chapters().size())
                .flatMap(draft -> draft.chapters().get(chapter).quiz());
    }

    long revision() {
        return revision;
    }
}
