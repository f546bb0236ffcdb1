package ch.cryptocare.desktop.courses;

import java.util.Arrays;
import java.util.Optional;

/** A part of a draft that something can be wrong with. */
enum DraftPart {
    TITLE("title"),
    SUMMARY("summary"),
    GOALS("goals"),
    LANGUAGES("languages"),
    PROFESSIONS("professions"),
    POINTS("points"),
    PRICE("priceSats"),
    MINUTES("minutes"),
    PREREQUISITES("prerequisites"),
    CHAPTERS("chapters"),
    BODY("body"),
    VIDEO("video"),
    DOCUMENT("document"),
    COMPLETION("completion"),
    PERCENT("percent"),
    QUIZ("quiz"),
    THRESHOLD("threshold"),
    ATTEMPTS("attempts"),
    TIME("seconds"),
    DRAWN("drawn"),
    QUESTIONS("questions"),
    QUESTION_TEXT("text"),
    EXPLANATION("explanation"),
    POLICY("policy"),
    OPTIONS("options"),
    LEFT("left"),
    PAIRS("pairs"),
    TRUTH("isTrue"),
    NUMBER("number"),
    WORTH("worth");

    private final String field;

    DraftPart(String field) {
        this.field = field;
    }

    static Optional<DraftPart> of(String field) {
        return Arrays.stream(values()).filter(part -> part.field.equals(field)).findFirst();
    }
}
