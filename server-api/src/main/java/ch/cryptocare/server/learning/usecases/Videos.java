package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.CaptionTrack;
import ch.cryptocare.server.learning.domain.Video;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The recordings that courses show. */
public interface Videos {
    /** @param captions WebVTT, by language */
    void add(Video video, Map<Language, String> captions, Instant at);

    Optional<Video> find(VideoId id);

    /** Those of them that are there. */
    Set<VideoId> known(Collection<VideoId> ids);

    Set<Language> captions(VideoId id);

    Optional<String> caption(VideoId id, Language language);

    /** In place of what was said in this language before. */
    void caption(VideoId id, Language language, CaptionTrack track);
}
