package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.learning.CourseDocumentPage;
import ch.cryptocare.common.contract.learning.CourseDocumentRequest;
import ch.cryptocare.common.contract.learning.CourseDocumentResponse;
import ch.cryptocare.common.contract.learning.DocumentApi;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.server.learning.domain.Document;
import ch.cryptocare.server.learning.usecases.authoring.AddDocument;
import ch.cryptocare.server.learning.usecases.authoring.ReadDocument;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.platform.http.ShownFile;

/** Files that courses give to read. */
public final class DocumentRoutes {
    private final AddDocument add;
    private final ReadDocument read;

    public DocumentRoutes(AddDocument add, ReadDocument read) {
        this.add = add;
        this.read = read;
    }

    public void addTo(Api api) {
        api.serve(DocumentApi.DOCUMENTS, this::list);
        api.serve(DocumentApi.ADD_DOCUMENT, this::add);
        api.showFile(DocumentApi.DOCUMENT, "application/pdf", this::file);
    }

    private CourseDocumentPage list(Call<Void> call) {
        return new CourseDocumentPage(add.list(call.caller(), course(call)).stream()
                .map(DocumentRoutes::response)
                .toList());
    }

    private CourseDocumentResponse add(Call<CourseDocumentRequest> call) {
        var sent = call.body();
        return response(add.add(call.caller(), course(call), sent.name().text(), sent.content()));
    }

    private ShownFile file(Call<Void> call) {
        var opened = read.open(call.caller(), new DocumentId(call.id()));
        return new ShownFile(opened.document().name(), opened.content());
    }

    private static CourseId course(Call<?> call) {
        return new CourseId(call.id());
    }

    static CourseDocumentResponse response(Document document) {
        return new CourseDocumentResponse(document.id(), document.name(), document.bytes(), document.pages());
    }
}
