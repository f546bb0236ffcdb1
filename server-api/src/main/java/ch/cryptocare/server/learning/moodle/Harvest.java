package ch.cryptocare.server.learning.moodle;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.QuestionId;
import ch.cryptocare.server.learning.usecases.authoring.ImportedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Gathers the questions of one file, and names them. */
public final class Harvest {
    private static final int MOST_QUESTIONS = 500;
    private static final int LONGEST_NAME = 80;

    private final Language language;
    private final Names names = new Names("question");
    private final List<Question> questions = new ArrayList<>();
    private final List<ImportedFile.LeftOut> leftOut = new ArrayList<>();

    public Harvest(Language language) {
        this.language = language;
    }

    /**
     * The next question of the file; it is left out where reading it says so.
     *
     * @param name as the file says, or what stands for it
     * @param line where it begins
     */
    public void add(String name, int line, Supplier<Sketch> reading) {
        var number = questions.size() + leftOut.size() + 1;
        if (number > MOST_QUESTIONS) throw unreadable("too-many", line);
        try {
            questions.add(question(name, reading.get()));
        } catch (NotTaken why) {
            leftOut.add(new ImportedFile.LeftOut(number, shortened(name), why.reason));
        }
    }

    private Question question(String name, Sketch sketch) {
        return new Question(
                new QuestionId(names.of(name)),
                Map.of(language, sketch.text()),
                sketch.explanation().isEmpty() ? Map.of() : Map.of(language, sketch.explanation()),
                sketch.marked().policy(),
                sketch.points(),
                sketch.marked().task());
    }

    private static String shortened(String name) {
        var words = Markup.printable(name).replace('\n', ' ').strip();
        return words.length() <= LONGEST_NAME
                ? words
                : words.substring(0, LONGEST_NAME).strip() + "…";
    }

    /** What there was; refused, when there was nothing. */
    public ImportedFile reaped() {
        if (questions.isEmpty() && leftOut.isEmpty()) throw unreadable("no-questions", 1);
        return new ImportedFile(questions, leftOut);
    }

    /** The file is not of its format from this line on. */
    public static Refusal unreadable(String reason, int line) {
        return new Refusal(ProblemType.QUESTIONS_UNREADABLE, Map.of("reason", reason, "line", line));
    }
}
