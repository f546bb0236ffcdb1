package ch.cryptocare.server.learning.domain;

import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.Profession;
import ch.cryptocare.common.value.Sats;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a course teaches, to whom, in which languages, for how long and at what price; zero is free. A draft may still have
 * no chapters.
 */
public record CourseContent(
        CourseKind kind,
        Set<Language> languages,
        Map<Language, CourseText> texts,
        Set<Profession> professions,
        CreditPoints points,
        Sats price,
        Duration length,
        List<Chapter> chapters) {
    private static final Duration LONGEST = Duration.ofHours(1000);
    private static final int MOST_CHAPTERS = 200;

    public CourseContent {
        languages = Set.copyOf(languages);
        professions = Set.copyOf(professions);
        chapters = List.copyOf(chapters);
        texts = Wording.inEveryLanguage("texts", texts);
        if (languages.isEmpty()) throw Refusal.invalid("languages", "missing");
        if (professions.isEmpty()) throw Refusal.invalid("professions", "missing");
        if (chapters.size() > MOST_CHAPTERS) throw Refusal.invalid("chapters", "too-many");
        requireMinutes("minutes", length, LONGEST);
    }

    public Map<Language, String> titles() {
        var titles = new EnumMap<Language, String>(Language.class);
        texts.forEach((language, text) -> titles.put(language, text.title()));
        return titles;
    }

    /** Before somebody reviews it: there is something to follow, in every language that it is taught in, and to see. */
    void requireComplete() {
        var faults = new Faults();
        if (chapters.isEmpty()) faults.add("chapters", "missing");
        for (int i = 0; i < chapters.size(); i++) chapters.get(i).lookThrough("chapters[" + i + "]", languages, faults);
        faults.found().stream().findFirst().ifPresent(fault -> {
            throw fault.refusal();
        });
    }

    static void requireMinutes(String field, Duration time, Duration longest) {
        if (time.compareTo(Duration.ofMinutes(1)) < 0) throw Refusal.invalid(field, "too-short");
        if (time.compareTo(longest) > 0) throw Refusal.invalid(field, "too-long");
        if (!time.equals(Duration.ofMinutes(time.toMinutes()))) throw Refusal.invalid(field, "not-whole-minutes");
    }
}
