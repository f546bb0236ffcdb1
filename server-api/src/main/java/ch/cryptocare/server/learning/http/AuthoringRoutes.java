package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.authoring.AuthoredCoursePage;
import ch.cryptocare.common.contract.authoring.AuthoredCourseQuery;
import ch.cryptocare.common.contract.authoring.AuthoredCourseResponse;
import ch.cryptocare.common.contract.authoring.AuthoringApi;
import ch.cryptocare.common.contract.authoring.CourseCreation;
import ch.cryptocare.common.contract.authoring.DiscardedDraft;
import ch.cryptocare.common.contract.authoring.DraftRequest;
import ch.cryptocare.common.contract.authoring.SavedDraft;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.json.JsonManuscripts;
import ch.cryptocare.server.learning.json.Written;
import ch.cryptocare.server.learning.usecases.authoring.AuthoredCourses.Position;
import ch.cryptocare.server.learning.usecases.authoring.KeepTrainers;
import ch.cryptocare.server.learning.usecases.authoring.ReadAuthored;
import ch.cryptocare.server.learning.usecases.authoring.ReviewCourse;
import ch.cryptocare.server.learning.usecases.authoring.WriteCourse;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.util.Optional;

/** Writing courses, and publishing them. */
public final class AuthoringRoutes {
    private static final int PAGE = 50;
    private static final int LONGEST_TITLE = 120;
    private static final int LONGEST_SEARCH = 100;

    private final ReadAuthored read;
    private final WriteCourse write;
    private final ReviewCourse review;
    private final KeepTrainers trainers;

    public AuthoringRoutes(ReadAuthored read, WriteCourse write, ReviewCourse review, KeepTrainers trainers) {
        this.read = read;
        this.write = write;
        this.review = review;
        this.trainers = trainers;
    }

    public void addTo(Api api) {
        addWriting(api);
        addReviewing(api);
        api.serve(
                AuthoringApi.ADD_TRAINER,
                call -> AuthoringJson.course(
                        trainers.add(call.caller(), id(call), call.body().email())));
        api.serve(
                AuthoringApi.REMOVE_TRAINER,
                call -> AuthoringJson.course(
                        trainers.remove(call.caller(), id(call), call.body().account())));
    }

    private void addWriting(Api api) {
        api.serve(AuthoringApi.COURSES, this::list);
        api.serve(AuthoringApi.CREATE, this::create);
        api.serve(AuthoringApi.COURSE, call -> AuthoringJson.course(read.of(call.caller(), id(call))));
        api.serve(AuthoringApi.SAVE, this::save);
        api.serve(
                AuthoringApi.DISCARD,
                call -> new DiscardedDraft(
                        write.discard(call.caller(), id(call), call.body().revision())));
    }

    private void addReviewing(Api api) {
        api.serve(
                AuthoringApi.SUBMIT,
                call -> AuthoringJson.course(
                        review.submit(call.caller(), id(call), call.body().revision())));
        api.serve(
                AuthoringApi.WITHDRAW,
                call -> AuthoringJson.course(
                        review.withdraw(call.caller(), id(call), call.body().version())));
        api.serve(
                AuthoringApi.RETURN,
                call -> AuthoringJson.course(review.giveBack(
                        call.caller(),
                        id(call),
                        call.body().version(),
                        call.body().reason())));
        api.serve(
                AuthoringApi.PUBLISH,
                call -> AuthoringJson.course(
                        review.publish(call.caller(), id(call), call.body().version())));
    }

    private AuthoredCoursePage list(Call<AuthoredCourseQuery> call) {
        var asked = call.body();
        var text = asked.q().map(String::strip).filter(words -> !words.isEmpty());
        if (text.filter(words -> words.length() > LONGEST_SEARCH).isPresent()) throw Refusal.invalid("q", "too-long");
        var after = asked.cursor().map(cursor -> Cursor.read(cursor, CourseId::new, Position::new));
        var found = read.list(call.caller(), text, asked.status(), after, PAGE + 1);
        var page = found.stream().limit(PAGE).toList();
        var more = found.size() > PAGE
                ? Optional.of(page.getLast()).map(last -> Cursor.write(last.changedAt(), last.course()))
                : Optional.<String>empty();
        return new AuthoredCoursePage(page.stream().map(AuthoringJson::summary).toList(), more);
    }

    private AuthoredCourseResponse create(Call<CourseCreation> call) {
        var titles = Written.texts(call.body().title());
        if (titles.isEmpty()) throw Refusal.invalid("title", "missing");
        if (titles.values().stream().anyMatch(title -> title.length() > LONGEST_TITLE))
            throw Refusal.invalid("title", "too-long");
        return AuthoringJson.course(write.begin(call.caller(), titles));
    }

    private SavedDraft save(Call<DraftRequest> call) {
        var document = JsonManuscripts.document(call.body().draft());
        return AuthoringJson.saved(
                write.save(call.caller(), id(call), call.body().revision(), document));
    }

    private static CourseId id(Call<?> call) {
        return new CourseId(call.id());
    }
}
