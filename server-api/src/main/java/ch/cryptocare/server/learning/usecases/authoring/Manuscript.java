package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.value.DocumentId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.Fault;
import ch.cryptocare.server.learning.domain.Prerequisites;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be understood of a document that authors write.
 *
 * @param titles as far as there are any
 * @param content of a course that lacks nothing in itself
 * @param videos what its chapters show, by the field that says so
 * @param documents what they give to read, by the field that says so
 * @param faults none, when it may be submitted
 */
public record Manuscript(
        Map<Language, String> titles,
        Optional<CourseContent> content,
        Prerequisites prerequisites,
        Map<String, VideoId> videos,
        Map<String, DocumentId> documents,
        List<Fault> faults) {}
