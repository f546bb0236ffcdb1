package ch.cryptocare.server.learning.json;

import ch.cryptocare.common.contract.authoring.ChapterDraft;
import ch.cryptocare.common.contract.authoring.ChosenDocument;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.Faults;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Texts as drafts have them, and as courses do. */
public final class Written {
    private Written() {}

    public static WrittenText text(Map<Language, String> texts) {
        return new WrittenText(texts.getOrDefault(Language.FR, ""), texts.getOrDefault(Language.EN, ""));
    }

    public static String in(Language language, WrittenText text) {
        return switch (language) {
            case FR -> text.fr();
            case EN -> text.en();
        };
    }

    /** Without the languages in which nothing is written. */
    public static Map<Language, String> texts(WrittenText text) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values())
            if (!in(language, text).isBlank()) texts.put(language, in(language, text));
        return texts;
    }

    /** What a chapter gives to read, in the languages in which something is chosen. */
    static Map<Language, DocumentId> documents(ChapterDraft chapter) {
        var documents = new EnumMap<Language, DocumentId>(Language.class);
        chapter.document().ifPresent(chosen -> {
            chosen.fr().ifPresent(id -> documents.put(Language.FR, id));
            chosen.en().ifPresent(id -> documents.put(Language.EN, id));
        });
        return documents;
    }

    static ChosenDocument documents(Map<Language, DocumentId> documents) {
        return new ChosenDocument(
                Optional.ofNullable(documents.get(Language.FR)), Optional.ofNullable(documents.get(Language.EN)));
    }

    static void requireInEveryLanguage(String field, WrittenText text, Faults faults) {
        for (var language : Language.values())
            if (in(language, text).isBlank()) faults.add(field + "." + language.tag(), "missing");
    }
}
