package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.contract.authoring.AuthoredCourseResponse;
import ch.cryptocare.common.contract.authoring.AuthoringApi;
import ch.cryptocare.common.contract.authoring.CourseTrainer;
import ch.cryptocare.common.contract.authoring.CourseVersionSummary;
import ch.cryptocare.common.contract.authoring.ReturnRequest;
import ch.cryptocare.common.contract.authoring.RevisionRequest;
import ch.cryptocare.common.contract.authoring.TrainerRemovalRequest;
import ch.cryptocare.common.contract.authoring.TrainerRequest;
import ch.cryptocare.common.contract.authoring.VersionRequest;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.desktop.api.Ask;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Failure;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.proof.Proofs;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** From what is written to what is published, and who writes it. */
public final class ReviewViewModel {
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    /** Whether whoever is signed in publishes and entrusts courses. */
    public final boolean publishes;

    private final CourseId id;
    private final CourseViewModel course;
    private final ServerApi api;
    private final Background background;
    private final Proofs proofs;
    private final Notices notices;
    private final Text text;

    public ReviewViewModel(
            CourseId id,
            CourseViewModel course,
            boolean publishes,
            ServerApi api,
            Background background,
            Proofs proofs,
            Notices notices,
            Text text) {
        this.id = id;
        this.course = course;
        this.publishes = publishes;
        this.api = api;
        this.background = background;
        this.proofs = proofs;
        this.notices = notices;
        this.text = text;
    }

    /**
     * What is typed is kept before.
     *
     * @param readable whether all that is typed could be read
     */
    void submit(boolean readable) {
        if (!readable) {
            notices.news(text.of("course.submit.unreadable"));
            return;
        }
        course.saveThen(() -> send(
                () -> api.call(AuthoringApi.SUBMIT, id.value(), new RevisionRequest(course.revision())),
                "course.submitted"));
    }

    void withdraw() {
        var version = new VersionRequest(inReview());
        send(() -> api.call(AuthoringApi.WITHDRAW, id.value(), version), "course.withdrawn");
    }

    void publish() {
        var version = new VersionRequest(inReview());
        send(() -> api.call(AuthoringApi.PUBLISH, id.value(), version), "course.published");
    }

    void giveBack(String reason, Runnable done, Consumer<String> refused) {
        if (reason.isBlank()) {
            refused.accept(text.of("course.return.why-missing"));
            return;
        }
        var request = new ReturnRequest(inReview(), reason.strip());
        background
                .run(() -> api.call(AuthoringApi.RETURN, id.value(), request))
                .whileBusy(busy)
                .then(now -> {
                    done.run();
                    told(now, "course.returned");
                })
                .failed(failure -> refused.accept(notices.sentence(failure)));
    }

    /** @param gone when the course went with its draft */
    void discard(Runnable gone) {
        background
                .run(() -> api.call(AuthoringApi.DISCARD, id.value(), new RevisionRequest(course.revision())))
                .whileBusy(busy)
                .then(answer -> {
                    notices.done(text.of("course.discarded"));
                    if (answer.courseGone()) gone.run();
                    else course.takeTheirs();
                })
                .failed(notices::trouble);
    }

    void entrust(String email, Runnable done, Consumer<String> refused) {
        EmailAddress address;
        try {
            address = new EmailAddress(email.strip());
        } catch (IllegalArgumentException notOne) {
            refused.accept(text.of("sign-in.email.wrong"));
            return;
        }
        proofs.run(
                () -> api.call(Ask.of(AuthoringApi.ADD_TRAINER, id.value()).with(new TrainerRequest(address))),
                now -> {
                    done.run();
                    told(now, "course.trainer.added");
                },
                failure -> refused.accept(notices.sentence(failure)));
    }

    void remove(CourseTrainer trainer) {
        send(
                () -> api.call(AuthoringApi.REMOVE_TRAINER, id.value(), new TrainerRemovalRequest(trainer.account())),
                "course.trainer.removed");
    }

    private int inReview() {
        return course.shown().orElseThrow().versions().stream()
                .map(CourseVersionSummary::version)
                .findFirst()
                .orElse(0);
    }

    private void send(Callable<AuthoredCourseResponse> call, String sentence) {
        background.run(call).whileBusy(busy).then(now -> told(now, sentence)).failed(this::refused);
    }

    private void told(AuthoredCourseResponse now, String sentence) {
        course.course.show(now);
        notices.done(text.of(sentence));
    }

    /** Somebody else moved it on: what is shown is old. */
    private void refused(Failure failure) {
        notices.trouble(failure);
        course.load();
    }
}
