package ch.cryptocare.server.learning.moodle;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.usecases.authoring.ImportedFile;
import ch.cryptocare.server.learning.usecases.authoring.QuestionFile;

/** Questions as Moodle exports them. */
public final class MoodleXmlFile implements QuestionFile {
    @Override
    public ImportedFile read(Language language, String text) {
        var quiz = XmlTree.read(text).first("quiz").orElseThrow(() -> Harvest.unreadable("not-moodle", 1));
        var harvest = new Harvest(language);
        for (var element : quiz.all("question")) {
            if (element.attribute("type").equals("category")) continue;
            var question = new MoodleXmlQuestion(element, new Tasks(language));
            harvest.add(question.name(), element.line, question::read);
        }
        return harvest.reaped();
    }
}
