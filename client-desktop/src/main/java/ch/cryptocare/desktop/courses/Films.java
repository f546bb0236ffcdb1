package ch.cryptocare.desktop.courses;

import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.desktop.recordings.FilmPane;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;

/** Where the film of a chapter is chosen. */
@FunctionalInterface
public interface Films {
    FilmPane of(ObjectProperty<Optional<VideoId>> film);
}
