package ch.cryptocare.server.learning.json;

import ch.cryptocare.common.contract.authoring.CourseDraft;
import ch.cryptocare.common.contract.authoring.WrittenText;
import ch.cryptocare.common.json.Json;
import ch.cryptocare.common.value.CourseKind;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.learning.domain.CourseContent;
import ch.cryptocare.server.learning.domain.Prerequisites;
import ch.cryptocare.server.learning.usecases.authoring.Manuscript;
import ch.cryptocare.server.learning.usecases.authoring.Manuscripts;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A document is the draft of the contract, as it came: what its editor does not understand any more is not lost. */
public final class JsonManuscripts implements Manuscripts {
    @Override
    public Manuscript read(String document) {
        return new DraftReading(draft(document)).read();
    }

    @Override
    public String begun(Map<Language, String> titles) {
        return document(new CourseDraft(
                CourseKind.VIDEO,
                List.of(Language.FR, Language.EN),
                Written.text(titles),
                WrittenText.EMPTY,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(0L),
                Optional.empty(),
                List.of(),
                List.of()));
    }

    @Override
    public String write(CourseContent content, Prerequisites prerequisites) {
        return document(DraftWriting.of(content, prerequisites));
    }

    public static CourseDraft draft(String document) {
        try {
            return Json.MAPPER.readValue(document, CourseDraft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a draft in the database is not readable", e);
        }
    }

    public static String document(CourseDraft draft) {
        try {
            return Json.MAPPER.writeValueAsString(draft);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
