package ch.cryptocare.desktop.courses.documents;

import ch.cryptocare.common.contract.learning.CourseDocumentPage;
import ch.cryptocare.common.contract.learning.CourseDocumentRequest;
import ch.cryptocare.common.contract.learning.CourseDocumentResponse;
import ch.cryptocare.common.contract.learning.DocumentApi;
import ch.cryptocare.common.contract.learning.FileName;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.desktop.api.Ask;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.async.Work;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The files that were given to a course. */
public final class CourseDocuments {
    final Loaded<CourseDocumentPage> known;

    private final CourseId course;
    private final ServerApi api;
    private final Background background;

    public CourseDocuments(CourseId course, ServerApi api, Background background) {
        this.course = course;
        this.api = api;
        this.background = background;
        known = new Loaded<>(background, () -> api.call(DocumentApi.DOCUMENTS, course.value()), _ -> false);
    }

    void load() {
        if (!(known.state() instanceof Loaded.State.Shown)) known.load();
    }

    List<CourseDocumentResponse> all() {
        return known.state() instanceof Loaded.State.Shown<CourseDocumentPage>(var page) ? page.items() : List.of();
    }

    Optional<CourseDocumentResponse> find(DocumentId id) {
        return all().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** What is larger than the server takes is not even sent. */
    Work<CourseDocumentResponse> send(Path file) {
        return background.run(() -> api.call(DocumentApi.ADD_DOCUMENT, course.value(), request(file)));
    }

    private static CourseDocumentRequest request(Path file) throws IOException {
        if (Files.size(file) > DocumentApi.LARGEST_DOCUMENT) throw Refusal.invalid("content", "too-large");
        return new CourseDocumentRequest(new FileName(file.getFileName().toString()), Files.readAllBytes(file));
    }

    /** It can be chosen for other chapters from now on. */
    void learn(CourseDocumentResponse added) {
        var all = new ArrayList<>(all());
        all.removeIf(one -> one.id().equals(added.id()));
        all.addFirst(added);
        known.show(new CourseDocumentPage(List.copyOf(all)));
    }

    byte[] content(DocumentId id) {
        return api.file(Ask.of(DocumentApi.DOCUMENT, id.value()));
    }
}
