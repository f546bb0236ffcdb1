package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.CAPTION;
import static ch.cryptocare.server.tables.learning.Tables.VIDEO;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.CaptionTrack;
import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.learning.usecases.Videos;
import ch.cryptocare.server.tables.learning.tables.records.CaptionRecord;
import ch.cryptocare.server.tables.learning.tables.records.VideoRecord;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;

/** Recordings in PostgreSQL; the pictures are with their host. */
public final class JooqVideos implements Videos {
    private final DSLContext sql;

    public JooqVideos(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Video video, Map<Language, String> captions, Instant at) {
        sql.executeInsert(
                new VideoRecord(video.id().value(), video.host().name(), video.reference(), video.millis(), at));
        captions.forEach((language, track) ->
                sql.executeInsert(new CaptionRecord(video.id().value(), language.name(), track)));
    }

    @Override
    public Optional<Video> find(VideoId id) {
        return sql.selectFrom(VIDEO)
                .where(VIDEO.ID.eq(id.value()))
                .fetchOptional(row -> new Video(
                        new VideoId(row.getId()),
                        Video.Host.valueOf(row.getHost()),
                        row.getReference(),
                        row.getMillis()));
    }

    @Override
    public Set<VideoId> known(Collection<VideoId> ids) {
        return sql.select(VIDEO.ID)
                .from(VIDEO)
                .where(VIDEO.ID.in(ids.stream().map(VideoId::value).toList()))
                .fetchSet(row -> new VideoId(row.value1()));
    }

    @Override
    public Set<Language> captions(VideoId id) {
        return sql.select(CAPTION.LANGUAGE)
                .from(CAPTION)
                .where(CAPTION.VIDEO_ID.eq(id.value()))
                .fetchSet(row -> Language.valueOf(row.value1()));
    }

    @Override
    public Optional<String> caption(VideoId id, Language language) {
        return sql.select(CAPTION.TRACK)
                .from(CAPTION)
                .where(CAPTION.VIDEO_ID.eq(id.value()), CAPTION.LANGUAGE.eq(language.name()))
                .fetchOptional(CAPTION.TRACK);
    }

    @Override
    public void caption(VideoId id, Language language, CaptionTrack track) {
        sql.insertInto(CAPTION)
                .set(new CaptionRecord(id.value(), language.name(), track.text()))
                .onConflict(CAPTION.VIDEO_ID, CAPTION.LANGUAGE)
                .doUpdate()
                .set(CAPTION.TRACK, track.text())
                .execute();
    }
}
