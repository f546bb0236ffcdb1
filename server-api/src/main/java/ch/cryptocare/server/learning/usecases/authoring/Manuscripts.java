package ch.cryptocare.server.learning.usecases.authoring;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.Prerequisites;
import java.util.Map;

/** Understands the documents that authors write, and writes the first one of a course. */
public interface Manuscripts {
    Manuscript read(String document);

    /** Of a course of which nothing else is known. */
    String begun(Map<Language, String> titles);

    /** As authors go on from what is there. */
    String write(CourseContent content, Prerequisites prerequisites);
}
