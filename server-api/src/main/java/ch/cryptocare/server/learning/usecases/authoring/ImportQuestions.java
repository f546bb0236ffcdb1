package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.QuestionFormat;

/** Takes questions over that were written elsewhere. */
public final class ImportQuestions {
    private final QuestionFile moodleXml;
    private final QuestionFile gift;

    public ImportQuestions(QuestionFile moodleXml, QuestionFile gift) {
        this.moodleXml = moodleXml;
        this.gift = gift;
    }

    public ImportedFile read(QuestionFormat format, Language language, String text) {
        return switch (format) {
            case MOODLE_XML -> moodleXml.read(language, text);
            case GIFT -> gift.read(language, text);
        };
    }
}
