package ch.cryptocare.server.demo;

import static ch.cryptocare.server.demo.Bilingual.both;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.domain.quiz.GradingPolicy;
import ch.cryptocare.server.learning.domain.quiz.Option;
import ch.cryptocare.server.learning.domain.quiz.OptionId;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.Task;
import java.util.Map;

/** A question of the demo, as it is being written down. */
record Asking(String id, Map<Language, String> text, Map<Language, String> why) {
    static Asking ask(String id, String french, String english) {
        return new Asking(id, both(french, english), Map.of());
    }

    Asking because(String french, String english) {
        return new Asking(id, text, both(french, english));
    }

    Question one(Task task) {
        return worth(1, GradingPolicy.ALL_OR_NOTHING_1, task);
    }

    Question worth(int points, GradingPolicy policy, Task task) {
        return new Question(new QuestionId(id), text, why, policy, points, task);
    }

    static Option right(String id, String french, String english) {
        return new Option(new OptionId(id), both(french, english), Fraction.ONE);
    }

    static Option wrong(String id, String french, String english) {
        return new Option(new OptionId(id), both(french, english), Fraction.ZERO);
    }

    static Task.Match match(String left, String right) {
        return new Task.Match(new OptionId(left), new OptionId(right));
    }
}
