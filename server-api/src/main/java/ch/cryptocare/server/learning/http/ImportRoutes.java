package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.authoring.ImportApi;
import ch.cryptocare.common.contract.authoring.ImportedQuestions;
import ch.cryptocare.common.contract.authoring.LeftOutQuestion;
import ch.cryptocare.common.contract.authoring.QuestionImportRequest;
import ch.cryptocare.server.learning.json.QuizWriting;
import ch.cryptocare.server.learning.usecases.authoring.ImportQuestions;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;

/** Taking questions over that were written elsewhere. */
public final class ImportRoutes {
    private final ImportQuestions questions;

    public ImportRoutes(ImportQuestions questions) {
        this.questions = questions;
    }

    public void addTo(Api api) {
        api.serve(ImportApi.IMPORT, this::read);
    }

    private ImportedQuestions read(Call<QuestionImportRequest> call) {
        var asked = call.body();
        var file = questions.read(asked.format(), asked.language(), asked.text());
        return new ImportedQuestions(
                file.questions().stream().map(QuizWriting::question).toList(),
                file.leftOut().stream()
                        .map(one -> new LeftOutQuestion(one.number(), one.name(), one.reason()))
                        .toList());
    }
}
