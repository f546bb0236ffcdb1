package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.authoring.ChapterToConfirm;
import ch.cryptocare.common.contract.authoring.LearnerPage;
import ch.cryptocare.common.contract.authoring.LearnerQuery;
import ch.cryptocare.common.contract.authoring.LearnerResponse;
import ch.cryptocare.common.contract.authoring.LearnersApi;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.EnrolmentId;
import ch.cryptocare.server.learning.usecases.authoring.HelpLearner;
import ch.cryptocare.server.learning.usecases.authoring.Learner;
import ch.cryptocare.server.learning.usecases.authoring.Learners.Position;
import ch.cryptocare.server.learning.usecases.authoring.ReadLearners;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.util.Optional;
import java.util.function.Function;

/** Who follows a course, and what its authors do for them. */
public final class LearnerRoutes {
    private static final int PAGE = 50;

    private final ReadLearners read;
    private final HelpLearner help;

    public LearnerRoutes(ReadLearners read, HelpLearner help) {
        this.read = read;
        this.help = help;
    }

    public void addTo(Api api) {
        api.serve(LearnersApi.LEARNERS, this::list);
        api.serve(
                LearnersApi.CONFIRM,
                call -> learner(
                        help.confirm(call.caller(), id(call), call.body().chapter())));
        api.serve(
                LearnersApi.EXTRA_TIME,
                call -> learner(
                        help.grantTime(call.caller(), id(call), call.body().percent())));
    }

    private LearnerPage list(Call<LearnerQuery> call) {
        var asked = call.body();
        var after = asked.cursor().map(cursor -> Cursor.read(cursor, EnrolmentId::new, Position::new));
        var found =
                read.of(call.caller(), new CourseId(call.id()), asked.waiting().orElse(false), after, PAGE + 1);
        var page = found.stream().limit(PAGE).toList();
        var more = found.size() > PAGE
                ? Optional.of(page.getLast().entry().enrolment())
                        .map(last -> Cursor.write(last.enrolledAt(), last.id()))
                : Optional.<String>empty();
        return new LearnerPage(page.stream().map(LearnerRoutes::learner).toList(), more);
    }

    private static EnrolmentId id(Call<?> call) {
        return new EnrolmentId(call.id());
    }

    private static LearnerResponse learner(Learner learner) {
        var entry = learner.entry();
        return new LearnerResponse(
                entry.enrolment().id(),
                learner.name(),
                entry.enrolment().version(),
                entry.enrolment().enrolledAt(),
                entry.enrolment().completedAt(),
                entry.done(),
                entry.chapters(),
                entry.unconfirmed().stream()
                        .map(chapter ->
                                new ChapterToConfirm(chapter.number(), ByTag.of(chapter.titles(), Function.identity())))
                        .toList(),
                entry.extraPercent());
    }
}
