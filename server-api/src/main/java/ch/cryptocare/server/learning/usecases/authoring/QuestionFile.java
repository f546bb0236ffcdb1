package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.value.Language;

/** Understands files of questions of one format. */
public interface QuestionFile {
    /** Refuses what is not of its format; of what is, it leaves out what cannot be asked here as it is there. */
    ImportedFile read(Language language, String text);
}
