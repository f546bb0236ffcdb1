package ch.cryptocare.desktop.courses.quiz;

import ch.cryptocare.common.contract.authoring.QuestionDraft;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.ChooseFile;
import ch.cryptocare.desktop.parts.Dialogs;
import java.util.List;
import java.util.function.Consumer;

/** Lets a quiz take questions from a file that Moodle exported, and from other quizzes. */
public record Importing(
        ServerApi api, Background background, Dialogs dialogs, Notices notices, Text text, ChooseFile files)
        implements OtherQuestions {
    @Override
    public void ofAFile(Consumer<List<QuestionDraft>> taken) {
        var model = new ImportViewModel(api, background, notices, text);
        new ImportDialog(model, dialogs, text, files, taken).show();
    }

    @Override
    public void ofAnotherQuiz(Consumer<List<QuestionDraft>> taken) {
        new BankDialog(new QuestionBank(api, background), dialogs, notices, text, taken).show();
    }
}
