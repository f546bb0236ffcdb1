package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.learning.AnswerRequest;
import ch.cryptocare.common.contract.learning.AttemptResponse;
import ch.cryptocare.common.contract.learning.ChapterQuery;
import ch.cryptocare.common.contract.learning.ChapterRequest;
import ch.cryptocare.common.contract.learning.GivenAnswer;
import ch.cryptocare.common.contract.learning.QuizApi;
import ch.cryptocare.common.contract.learning.QuizResponse;
import ch.cryptocare.common.value.AttemptId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.usecases.BeginAttempt;
import ch.cryptocare.server.learning.usecases.ReadQuiz;
import ch.cryptocare.server.learning.usecases.SaveAnswer;
import ch.cryptocare.server.learning.usecases.SubmitAttempt;
import ch.cryptocare.server.learning.usecases.TakenQuiz.Taken;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.time.InstantSource;

/** Taking quizzes. */
public final class QuizRoutes {
    private final ReadQuiz read;
    private final BeginAttempt begin;
    private final SaveAnswer save;
    private final SubmitAttempt submit;
    private final InstantSource clock;

    public QuizRoutes(ReadQuiz read, BeginAttempt begin, SaveAnswer save, SubmitAttempt submit, InstantSource clock) {
        this.read = read;
        this.begin = begin;
        this.save = save;
        this.submit = submit;
        this.clock = clock;
    }

    public void addTo(Api api) {
        api.serve(QuizApi.QUIZ, this::quiz);
        api.serve(QuizApi.BEGIN, this::begin);
        api.serve(QuizApi.ATTEMPT, call -> attempt(read.of(call.caller().account(), id(call))));
        api.serve(QuizApi.ANSWER, this::answer);
        api.serve(QuizApi.SUBMIT, call -> attempt(submit.submit(call.caller().account(), id(call))));
    }

    private QuizResponse quiz(Call<ChapterQuery> call) {
        return QuizJson.quiz(read.of(
                call.caller().account(), new CourseId(call.id()), call.body().chapter()));
    }

    private AttemptResponse begin(Call<ChapterRequest> call) {
        return attempt(begin.begin(
                call.caller().account(), new CourseId(call.id()), call.body().chapter()));
    }

    private GivenAnswer answer(Call<AnswerRequest> call) {
        var asked = call.body();
        return AnswerJson.write(save.save(
                call.caller().account(),
                id(call),
                new QuestionId(asked.question()),
                asked.sequence(),
                asked.answer().map(AnswerJson::read)));
    }

    private AttemptResponse attempt(Taken taken) {
        return QuizJson.attempt(taken, clock.instant());
    }

    private static AttemptId id(Call<?> call) {
        return new AttemptId(call.id());
    }
}
