package ch.cryptocare.server.learning.gift;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.moodle.Harvest;
import ch.cryptocare.server.learning.moodle.Tasks;
import ch.cryptocare.server.learning.usecases.authoring.ImportedFile;
import ch.cryptocare.server.learning.usecases.authoring.QuestionFile;
import java.util.ArrayList;
import java.util.List;

/** Questions as people type them for Moodle: each a paragraph, with its answers in braces. */
public final class GiftFile implements QuestionFile {
    /** The lines of a question, and where it begins. */
    private record Paragraph(int line, List<String> lines) {}

    @Override
    public ImportedFile read(Language language, String text) {
        if (text.indexOf('{') < 0) throw Harvest.unreadable("no-questions", 1);
        var harvest = new Harvest(language);
        for (var paragraph : paragraphs(text)) {
            var question = GiftQuestion.of(String.join("\n", paragraph.lines), new Tasks(language));
            harvest.add(question.name(), paragraph.line, question::read);
        }
        return harvest.reaped();
    }

    private static List<Paragraph> paragraphs(String text) {
        var paragraphs = new ArrayList<Paragraph>();
        var lines = text.replace("\uFEFF", "").lines().toList();
        var isOpen = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (isRemark(line)) continue;
            if (!line.isBlank() && !isOpen) paragraphs.add(new Paragraph(i + 1, new ArrayList<>()));
            isOpen = !line.isBlank();
            if (isOpen) paragraphs.getLast().lines.add(line);
        }
        return paragraphs;
    }

    /** A comment, or where Moodle is to keep what follows. */
    private static boolean isRemark(String line) {
        return line.strip().startsWith("//") || line.strip().startsWith("$CATEGORY:");
    }
}
