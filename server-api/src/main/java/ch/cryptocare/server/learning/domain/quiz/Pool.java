package ch.cryptocare.server.learning.domain.quiz;

import java.util.List;

/** Questions of which so many are drawn for each attempt. */
public record Pool(int drawn, List<Question> questions) {
    public Pool {
        questions = List.copyOf(questions);
    }

    /** All of them, each time. */
    public static Pool all(Question... questions) {
        return new Pool(questions.length, List.of(questions));
    }
}
