package ch.cryptocare.desktop.courses.preview;

import ch.cryptocare.common.contract.authoring.ChapterDraft;
import ch.cryptocare.common.contract.authoring.CourseDraft;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/**
 * What is written now, letter by letter.
 *
 * @param open the chapter that is written at, from 0 on; less, when there is none
 */
public record Written(ObservableValue<Optional<CourseDraft>> course, ObservableValue<Integer> open) {
    Optional<CourseDraft> draft() {
        return course.getValue();
    }

    Optional<ChapterDraft> chapter() {
        int number = open.getValue();
        return draft().map(CourseDraft::chapters)
                .filter(chapters -> number >= 0 && number < chapters.size())
                .map(chapters -> chapters.get(number));
    }
}
