package ch.cryptocare.server.learning.json;

import ch.cryptocare.common.contract.authoring.PoolDraft;
import ch.cryptocare.common.contract.authoring.QuizDraft;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.Faults;
import ch.cryptocare.server.learning.domain.quiz.Fraction;
import ch.cryptocare.server.learning.domain.quiz.Limits;
import ch.cryptocare.server.learning.domain.quiz.Pool;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.Quiz;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a quiz of what is written. */
final class QuizReading {
    private final String at;
    private final Set<Language> languages;
    private final Faults faults;

    /** By where they stand. */
    private final Map<String, Question> made = new LinkedHashMap<>();

    QuizReading(String at, Set<Language> languages, Faults faults) {
        this.at = at;
        this.languages = languages;
        this.faults = faults;
    }

    Optional<Quiz> read(QuizDraft draft) {
        var before = faults.found().size();
        var threshold = faults.check(_ -> at + ".threshold", () -> Fraction.parse(draft.threshold()));
        var limits = faults.in(at, () -> limits(draft));
        var pools = new ArrayList<Pool>();
        for (int i = 0; i < draft.pools().size(); i++)
            pools.add(pool(at + ".pools[" + i + "]", draft.pools().get(i)));
        if (faults.found().size() > before) {
            threshold.ifPresent(
                    share -> made.forEach((place, question) -> question.lookThrough(place, share, languages, faults)));
            return Optional.empty();
        }
        return faults.in(at, () -> quiz(draft, pools, threshold.orElseThrow(), limits.orElseThrow()));
    }

    private static Quiz quiz(QuizDraft draft, List<Pool> pools, Fraction threshold, Limits limits) {
        return new Quiz(pools, threshold, limits, draft.counting(), draft.shuffled(), draft.marks(), draft.solutions());
    }

    private static Limits limits(QuizDraft draft) {
        return new Limits(
                draft.attempts(),
                draft.seconds().map(Duration::ofSeconds),
                Duration.ofSeconds(draft.firstPauseSeconds()),
                Duration.ofSeconds(draft.nextPauseSeconds()));
    }

    /** With those of its questions that could be made. */
    private Pool pool(String where, PoolDraft draft) {
        var questions = new ArrayList<Question>();
        for (int i = 0; i < draft.questions().size(); i++) {
            var place = where + ".questions[" + i + "]";
            var question =
                    new QuestionReading(place, faults).read(draft.questions().get(i));
            question.ifPresent(questions::add);
            question.ifPresent(asked -> made.put(place, asked));
        }
        return new Pool(draft.drawn().orElse(draft.questions().size()), questions);
    }
}
