package ch.cryptocare.desktop.courses.learners;

import ch.cryptocare.common.contract.Endpoint;
import ch.cryptocare.common.contract.authoring.ChapterToConfirm;
import ch.cryptocare.common.contract.authoring.ConfirmationRequest;
import ch.cryptocare.common.contract.authoring.ExtraTimeRequest;
import ch.cryptocare.common.contract.authoring.LearnerQuery;
import ch.cryptocare.common.contract.authoring.LearnerResponse;
import ch.cryptocare.common.contract.authoring.LearnersApi;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.async.Work;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Who follows a course. Each look at them is noted by the server: nothing is loaded before somebody asks. */
public final class LearnersViewModel {
    final BooleanProperty waiting = new SimpleBooleanProperty(this, "waiting");
    final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    final Paged<LearnerResponse> learners;

    private final ServerApi api;
    private final Background background;
    private final Notices notices;
    private final Text text;

    public LearnersViewModel(CourseId course, ServerApi api, Background background, Notices notices, Text text) {
        this.api = api;
        this.background = background;
        this.notices = notices;
        this.text = text;
        learners = new Paged<>(background, cursor -> {
            var only = Optional.of(waiting.get()).filter(yes -> yes);
            var page = api.call(LearnersApi.LEARNERS, course.value(), new LearnerQuery(only, cursor));
            return new Paged.Page<>(page.items(), page.nextCursor());
        });
    }

    void confirm(LearnerResponse learner, ChapterToConfirm chapter) {
        send(LearnersApi.CONFIRM, learner, new ConfirmationRequest(chapter.number()))
                .then(now -> {
                    var key = now.completedAt().isPresent() ? "learners.confirmed.completed" : "learners.confirmed";
                    notices.done(text.of(key, name(now), title(chapter)));
                    learners.load();
                })
                .failed(notices::trouble);
    }

    /** @param percent as it is typed */
    void giveTime(LearnerResponse learner, String percent, Runnable done, Consumer<String> refused) {
        if (!percent.strip().matches("\\d{1,3}")) {
            refused.accept(text.of("learners.time.unreadable"));
            return;
        }
        send(LearnersApi.EXTRA_TIME, learner, new ExtraTimeRequest(Integer.parseInt(percent.strip())))
                .then(now -> {
                    done.run();
                    notices.done(text.of("learners.time.given", name(now), now.extraPercent()));
                    learners.load();
                })
                .failed(failure -> refused.accept(notices.sentence(failure)));
    }

    private <I> Work<LearnerResponse> send(Endpoint<I, LearnerResponse> endpoint, LearnerResponse learner, I body) {
        return background
                .run(() -> api.call(endpoint, learner.id().value(), body))
                .whileBusy(busy);
    }

    String name(LearnerResponse learner) {
        return learner.name().isEmpty() ? text.of("learners.nobody") : learner.name();
    }

    String title(ChapterToConfirm chapter) {
        return chapter.title().getOrDefault(text.language().tag(), String.valueOf(chapter.number()));
    }
}
