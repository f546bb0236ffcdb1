package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.DraftFault;
import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.common.contract.authoring.QuizDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where something stands, by names that hold when others are moved: {@code question:hand-rub-1.options:never.text.fr}. */
final class Places {
    private static final Pattern QUESTION = Pattern.compile("pools\\[(\\d{1,6})]\\.questions\\[(\\d{1,6})](.*)");
    private static final Pattern OPTION = Pattern.compile("\\.(options|left)\\[(\\d{1,6})](.*)");

    private Places() {}

    /** A question, and where it stands at the moment. */
    record Located(String key, int pool, int index, QuestionDraft question) {}

    static List<Located> questions(QuizDraft quiz) {
        var keys = new LinkedHashSet<String>();
        var all = new ArrayList<Located>();
        for (int i = 0; i < quiz.pools().size(); i++) {
            var questions = quiz.pools().get(i).questions();
            for (int j = 0; j < questions.size(); j++) {
                var key = Names.key(questions.get(j).id(), keys);
                keys.add(key);
                all.add(new Located(key, i, j, questions.get(j)));
            }
        }
        return all;
    }

    static String question(String key) {
        return "question:" + key;
    }

    static String option(Side side, String id) {
        return side.field + ":" + id;
    }

    /** By place, what is wrong there. */
    static Map<String, String> of(List<DraftFault> faults, QuizDraft quiz) {
        var places = new HashMap<String, String>();
        for (var fault : faults) places.putIfAbsent(of(fault.field(), quiz), fault.reason());
        return Map.copyOf(places);
    }

    /** @param field as the server counts: {@code pools[0].questions[3].options} */
    static String of(String field, QuizDraft quiz) {
        var parts = QUESTION.matcher(field);
        if (!parts.matches()) return field;
        int pool = Integer.parseInt(parts.group(1));
        int index = Integer.parseInt(parts.group(2));
        return questions(quiz).stream()
                .filter(one -> one.pool() == pool && one.index() == index)
                .findFirst()
                .map(one -> question(one.key()) + within(one.question(), parts.group(3)))
                .orElse(field);
    }

    private static String within(QuestionDraft question, String rest) {
        var parts = OPTION.matcher(rest);
        if (!parts.matches()) return rest;
        var side = parts.group(1).equals(Side.LEFT.field) ? Side.LEFT : Side.OPTIONS;
        int index = Integer.parseInt(parts.group(2));
        var options = side.of(question);
        return Optional.of(index)
                .filter(there -> there < options.size())
                .map(there -> "." + option(side, options.get(there).id()) + parts.group(3))
                .orElse("." + side.field);
    }
}
