package ch.cryptocare.server.learning.moodle;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.quiz.Option;
import ch.cryptocare.server.learning.domain.quiz.Question;
import ch.cryptocare.server.learning.domain.quiz.Task;
import ch.cryptocare.server.learning.usecases.authoring.ImportedFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** What a file brought, told in lines that a test can read. */
public final class Told {
    private Told() {}

    /** A file that Tess has. */
    public static String file(String name) {
        try (var stream = Objects.requireNonNull(Told.class.getResourceAsStream("/questions/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> leftOut(ImportedFile file) {
        return file.leftOut().stream()
                .map(one -> one.number() + " " + one.name() + ": " + one.reason())
                .toList();
    }

    /** One after the other. */
    public static String questions(ImportedFile file) {
        return file.questions().stream().map(Told::question).collect(Collectors.joining("\n")) + "\n";
    }

    private static String question(Question question) {
        var lines = new ArrayList<String>();
        lines.add(question.id() + " " + question.policy() + " " + question.points());
        lines.add("  " + english(question.texts()).replace("\n", "|"));
        lines.addAll(task(question.task()));
        if (!question.explanations().isEmpty())
            lines.add("  because " + english(question.explanations()).replace("\n", "|"));
        return String.join("\n", lines);
    }

    private static String english(Map<Language, String> texts) {
        return texts.getOrDefault(Language.EN, "");
    }

    private static List<String> task(Task task) {
        return switch (task) {
            case Task.Single(var options) -> options("one of", options);
            case Task.Multiple(var options) -> options("some of", options);
            case Task.Ordering(var options) -> options("in order", options);
            case Task.TrueFalse(var right) -> List.of("  " + right);
            case Task.Numeric(var value, var tolerance, var unit) ->
                List.of(("  " + value.toPlainString() + " ± " + tolerance.toPlainString() + " " + unit)
                        .stripTrailing());
            case Task.Matching matching -> matching(matching);
        };
    }

    private static List<String> options(String how, List<Option> options) {
        var lines = new ArrayList<String>();
        lines.add("  " + how);
        for (var option : options)
            lines.add("    " + option.id() + " " + option.worth() + " " + english(option.texts()));
        return lines;
    }

    private static List<String> matching(Task.Matching task) {
        var lines = options("left", task.left());
        lines.addAll(options("right", task.right()));
        for (var pair : task.pairs()) lines.add("    " + pair.left() + " = " + pair.right());
        return lines;
    }
}
