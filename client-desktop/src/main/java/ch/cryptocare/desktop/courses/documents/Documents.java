package ch.cryptocare.desktop.courses.documents;

import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.desktop.export.Exports;
import ch.cryptocare.desktop.parts.ChooseFile;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/** Lets chapters of a course choose what they give to read. */
public record Documents(CourseDocuments known, Exports exports, ChooseFile files) {
    /** @param name with its language */
    public DocumentPane pane(String name, ObjectProperty<Optional<DocumentId>> chosen) {
        return new DocumentPane(name, known, chosen, exports, files);
    }
}
