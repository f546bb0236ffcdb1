package ch.cryptocare.server.learning.db;

import static ch.cryptocare.server.tables.learning.Tables.HOSTED_UPLOAD;

import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.server.learning.usecases.HostedUploads;
import ch.cryptocare.server.tables.learning.tables.records.HostedUploadRecord;
import java.util.Optional;
import org.jooq.DSLContext;

/** What other hosts know recordings by, in PostgreSQL. */
public final class JooqHostedUploads implements HostedUploads {
    private final DSLContext sql;

    public JooqHostedUploads(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public Optional<HostedUpload> find(VideoId id) {
        return sql.selectFrom(HOSTED_UPLOAD)
                .where(HOSTED_UPLOAD.RECORDING_ID.eq(id.value()))
                .fetchOptional(row ->
                        new HostedUpload(row.getUpload(), row.getAddress(), Optional.ofNullable(row.getAsset())));
    }

    @Override
    public HostedUpload keep(VideoId id, HostedUpload begun) {
        sql.insertInto(HOSTED_UPLOAD)
                .set(new HostedUploadRecord(
                        id.value(),
                        begun.upload(),
                        begun.address(),
                        begun.asset().orElse(null)))
                .onConflictDoNothing()
                .execute();
        return find(id).orElseThrow();
    }

    @Override
    public void became(VideoId id, String asset) {
        sql.update(HOSTED_UPLOAD)
                .set(HOSTED_UPLOAD.ASSET, asset)
                .where(HOSTED_UPLOAD.RECORDING_ID.eq(id.value()), HOSTED_UPLOAD.ASSET.isNull())
                .execute();
    }
}
