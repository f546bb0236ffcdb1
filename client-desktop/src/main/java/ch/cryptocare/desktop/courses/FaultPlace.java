package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.desktop.i18n.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where in a draft something is wrong.
 *
 * @param chapter from 0 on
 * @param question of its quiz, from 0 on in its pool
 */
record FaultPlace(
        Optional<Integer> chapter, Optional<Integer> question, Optional<DraftPart> part, Optional<Language> language) {
    private static final Pattern CHAPTER = Pattern.compile("chapters\\[(\\d+)]");
    private static final Pattern QUESTION = Pattern.compile("questions\\[(\\d+)]");

    static FaultPlace of(String field) {
        var steps = List.of(field.split("\\."));
        var language = Arrays.stream(Language.values())
                .filter(one -> one.tag().equals(steps.getLast()))
                .findFirst();
        var parts = new ArrayList<DraftPart>();
        for (var step : steps) DraftPart.of(step.replaceAll("\\[\\d+]", "")).ifPresent(parts::add);
        return new FaultPlace(
                number(CHAPTER, field),
                number(QUESTION, field),
                parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast()),
                language);
    }

    private static Optional<Integer> number(Pattern step, String field) {
        var found = step.matcher(field);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    /** As its authors find it: chapter 2 · title · French. */
    String words(Text text) {
        var words = new ArrayList<String>();
        chapter.ifPresent(number -> words.add(text.of("course.fault.chapter", number + 1)));
        question.ifPresent(number -> words.add(text.of("course.fault.question", number + 1)));
        part.ifPresent(named -> words.add(text.of(named)));
        language.ifPresent(one -> words.add(text.of(one)));
        return String.join(" · ", words);
    }
}
