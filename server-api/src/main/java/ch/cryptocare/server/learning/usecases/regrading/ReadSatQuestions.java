package ch.cryptocare.server.learning.usecases.regrading;

import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.Chapter;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.domain.quiz.QuizPlace;
import ch.cryptocare.server.learning.usecases.Courses;
import ch.cryptocare.server.learning.usecases.authoring.ReadAuthored;
import ch.cryptocare.server.learning.usecases.regrading.Regrades.Made;
import ch.cryptocare.server.platform.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The questions of a course that people were asked, for those who write it. */
public final class ReadSatQuestions {
    /** @param asked how many attempts asked it that are over */
    public record SatQuestion(
            QuizPlace quiz, Map<Language, String> titles, Question question, int asked, List<Made> made) {}

    private final ReadAuthored authored;
    private final Courses courses;
    private final Regrades regrades;

    public ReadSatQuestions(ReadAuthored authored, Courses courses, Regrades regrades) {
        this.authored = authored;
        this.courses = courses;
        this.regrades = regrades;
    }

    /** Of the latest version first. */
    public List<SatQuestion> of(Caller author, CourseId course) {
        authored.requireAuthor(author, course);
        var made = regrades.made(course);
        return regrades.asked(course).entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparingInt(QuizPlace::version).reversed().thenComparingInt(QuizPlace::chapter)))
                .flatMap(quiz -> questions(quiz.getKey(), quiz.getValue(), made.getOrDefault(quiz.getKey(), List.of())))
                .toList();
    }

    private Stream<SatQuestion> questions(QuizPlace quiz, Map<QuestionId, Integer> asked, List<Made> made) {
        var chapter = courses.find(quiz.course(), quiz.version())
                .orElseThrow()
                .content()
                .chapters()
                .get(quiz.chapter() - 1);
        return chapter.quiz()
                .orElseThrow()
                .questions()
                .filter(question -> asked.containsKey(question.id()))
                .map(question -> sat(quiz, chapter, question, asked, made));
    }

    private static SatQuestion sat(
            QuizPlace quiz, Chapter chapter, Question question, Map<QuestionId, Integer> asked, List<Made> made) {
        return new SatQuestion(
                quiz,
                chapter.titles(),
                question,
                asked.getOrDefault(question.id(), 0),
                made.stream()
                        .filter(one -> one.regrade().question().equals(question.id()))
                        .toList());
    }
}
