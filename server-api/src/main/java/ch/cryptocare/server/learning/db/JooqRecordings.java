package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.CAPTION;
import static ch.cryptocare.server.tables.learning.Tables.CHAPTER;
import static ch.cryptocare.server.tables.learning.Tables.COURSE_RECORDING;
import static ch.cryptocare.server.tables.learning.Tables.RECORDING;
import static ch.cryptocare.server.tables.learning.Tables.VIDEO;

import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.RecordingFailure;
import ch.cryptocare.common.value.RecordingStatus;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.domain.Recording;
import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.learning.usecases.Recordings;
import ch.cryptocare.server.tables.learning.tables.records.CourseRecordingRecord;
import ch.cryptocare.server.tables.learning.tables.records.RecordingRecord;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record3;
import org.jooq.SelectOnConditionStep;
import org.jooq.impl.DSL;

/** Recordings in PostgreSQL. */
public final class JooqRecordings implements Recordings {
    private static final String REMOVED = "REMOVED";
    private static final Field<String[]> LANGUAGES =
            DSL.array(DSL.select(CAPTION.LANGUAGE).from(CAPTION).where(CAPTION.VIDEO_ID.eq(RECORDING.ID)));

    private final DSLContext sql;

    public JooqRecordings(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public void add(Recording recording) {
        sql.executeInsert(new RecordingRecord(
                recording.id().value(),
                recording.author().map(AccountId::value).orElse(null),
                recording.name(),
                recording.bytes(),
                recording.status().name(),
                null,
                recording.createdAt(),
                recording.host().name()));
    }

    @Override
    public Optional<Recording> find(VideoId id) {
        return told().where(RECORDING.ID.eq(id.value()), isSeen()).fetchOptional(JooqRecordings::recording);
    }

    @Override
    public Optional<Recording> lock(VideoId id) {
        sql.select(RECORDING.ID)
                .from(RECORDING)
                .where(RECORDING.ID.eq(id.value()))
                .forUpdate()
                .fetch();
        return find(id);
    }

    @Override
    public List<Recording> list(Optional<AccountId> author, Optional<Position> after, int atMost) {
        var theirs =
                author.map(account -> RECORDING.ACCOUNT_ID.eq(account.value())).orElseGet(DSL::noCondition);
        var older = after.map(position -> DSL.row(RECORDING.CREATED_AT, RECORDING.ID)
                        .lt(position.createdAt(), position.id().value()))
                .orElseGet(DSL::noCondition);
        return told().where(isSeen(), theirs, older)
                .orderBy(RECORDING.CREATED_AT.desc(), RECORDING.ID.desc())
                .limit(atMost)
                .fetch(JooqRecordings::recording);
    }

    @Override
    public int uploading(AccountId author) {
        return sql.fetchCount(RECORDING, RECORDING.ACCOUNT_ID.eq(author.value()), is(RecordingStatus.UPLOADING));
    }

    @Override
    public void move(VideoId id, RecordingStatus to) {
        sql.update(RECORDING)
                .set(RECORDING.STATUS, to.name())
                .where(RECORDING.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void fail(VideoId id, RecordingFailure why) {
        sql.update(RECORDING)
                .set(RECORDING.STATUS, RecordingStatus.FAILED.name())
                .set(RECORDING.FAILURE, why.name())
                .where(RECORDING.ID.eq(id.value()))
                .execute();
    }

    @Override
    public void remove(VideoId id) {
        sql.deleteFrom(CAPTION).where(CAPTION.VIDEO_ID.eq(id.value())).execute();
        sql.deleteFrom(VIDEO).where(VIDEO.ID.eq(id.value())).execute();
        sql.update(RECORDING)
                .set(RECORDING.STATUS, REMOVED)
                .setNull(RECORDING.FAILURE)
                .where(RECORDING.ID.eq(id.value()))
                .execute();
    }

    /** Whoever is just putting it into a course comes first. */
    @Override
    public boolean isShown(VideoId id) {
        sql.select(VIDEO.ID)
                .from(VIDEO)
                .where(VIDEO.ID.eq(id.value()))
                .forUpdate()
                .fetch();
        return sql.fetchExists(RECORDING, RECORDING.ID.eq(id.value()), Shown.SHOWN);
    }

    @Override
    public Set<VideoId> of(CourseId course) {
        return sql.select(COURSE_RECORDING.RECORDING_ID)
                .from(COURSE_RECORDING)
                .where(COURSE_RECORDING.COURSE_ID.eq(course.value()))
                .union(DSL.select(CHAPTER.VIDEO_ID)
                        .from(CHAPTER)
                        .where(CHAPTER.COURSE_ID.eq(course.value()), CHAPTER.VIDEO_ID.isNotNull()))
                .fetchSet(row -> new VideoId(row.value1()));
    }

    @Override
    public void put(VideoId id, CourseId course) {
        sql.insertInto(COURSE_RECORDING)
                .set(new CourseRecordingRecord(course.value(), id.value()))
                .onConflictDoNothing()
                .execute();
    }

    @Override
    public List<VideoId> preparing(Video.Host host, int atMost) {
        return ids(host, is(RecordingStatus.PREPARING), atMost);
    }

    @Override
    public List<VideoId> unfinished(Video.Host host, Instant begunBefore, int atMost) {
        return ids(host, is(RecordingStatus.UPLOADING).and(RECORDING.CREATED_AT.lt(begunBefore)), atMost);
    }

    @Override
    public List<VideoId> removed(Video.Host host, int atMost) {
        return ids(host, RECORDING.STATUS.eq(DSL.inline(REMOVED)), atMost);
    }

    @Override
    public void forget(VideoId id) {
        sql.deleteFrom(RECORDING).where(RECORDING.ID.eq(id.value())).execute();
    }

    private List<VideoId> ids(Video.Host host, Condition which, int atMost) {
        return sql.select(RECORDING.ID)
                .from(RECORDING)
                .where(RECORDING.HOST.eq(DSL.inline(host.name())), which)
                .orderBy(RECORDING.CREATED_AT)
                .limit(atMost)
                .fetch(row -> new VideoId(row.value1()));
    }

    private SelectOnConditionStep<Record3<RecordingRecord, Integer, String[]>> told() {
        return sql.select(RECORDING, VIDEO.MILLIS, LANGUAGES)
                .from(RECORDING)
                .leftJoin(VIDEO)
                .on(VIDEO.ID.eq(RECORDING.ID));
    }

    private static Condition isSeen() {
        return RECORDING.STATUS.ne(DSL.inline(REMOVED));
    }

    private static Condition is(RecordingStatus status) {
        return RECORDING.STATUS.eq(DSL.inline(status.name()));
    }

    private static Recording recording(Record3<RecordingRecord, Integer, String[]> found) {
        var row = found.value1();
        return new Recording(
                new VideoId(row.getId()),
                Optional.<UUID>ofNullable(row.getAccountId()).map(AccountId::new),
                row.getName(),
                row.getBytes(),
                Video.Host.valueOf(row.getHost()),
                RecordingStatus.valueOf(row.getStatus()),
                Optional.ofNullable(row.getFailure()).map(RecordingFailure::valueOf),
                row.getCreatedAt(),
                Optional.ofNullable(found.value2()),
                languages(found.value3()));
    }

    private static Set<Language> languages(String[] names) {
        return Arrays.stream(names)
                .map(Language::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Language.class)));
    }
}
