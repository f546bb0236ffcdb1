package ch.cryptocare.server.learning;

import ch.cryptocare.server.learning.db.JooqRecordings;
import ch.cryptocare.server.learning.disk.DiskUploads;
import ch.cryptocare.server.learning.disk.Ffmpeg;
import ch.cryptocare.server.learning.disk.FfmpegStudio;
import ch.cryptocare.server.learning.http.RecordingRoutes;
import ch.cryptocare.server.learning.usecases.BeginUpload;
import ch.cryptocare.server.learning.usecases.CaptionRecording;
import ch.cryptocare.server.learning.usecases.ClearRecordings;
import ch.cryptocare.server.learning.usecases.OwnRecordings;
import ch.cryptocare.server.learning.usecases.PrepareRecordings;
import ch.cryptocare.server.learning.usecases.ReceiveUpload;
import ch.cryptocare.server.learning.usecases.RemoveRecording;
import ch.cryptocare.server.learning.usecases.VideoHost;
import ch.cryptocare.server.learning.usecases.Videos;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Jobs;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What authors upload, received, prepared and streamed by this server itself. */
final class RecordingsOnDisk {
    private static final Logger LOG = LoggerFactory.getLogger(RecordingsOnDisk.class);

    private final Ffmpeg ffmpeg;
    private final RecordingRoutes routes;
    private final PrepareRecordings prepare;
    private final ClearRecordings clear;

    RecordingsOnDisk(
            Config.Recordings config,
            Database database,
            Videos videos,
            VideoHost host,
            AuditLog audit,
            InstantSource clock) {
        ffmpeg = new Ffmpeg(config.ffmpeg());
        var recordings = new JooqRecordings(database.sql);
        var own = new OwnRecordings(recordings);
        var uploads = new DiskUploads(config.media());
        var studio = new FfmpegStudio(uploads, config.media(), ffmpeg);
        routes = new RecordingRoutes(
                own,
                new BeginUpload(database, recordings, config.largestBytes(), clock),
                new ReceiveUpload(database, own, recordings, uploads, audit),
                new CaptionRecording(database, own, videos, audit),
                new RemoveRecording(database, own, recordings, audit));
        prepare = new PrepareRecordings(database, recordings, videos, studio, uploads, host, clock);
        clear = new ClearRecordings(database, recordings, uploads, host, clock);
    }

    void addTo(Api api) {
        routes.addTo(api);
    }

    void schedule(Jobs jobs) {
        if (!canPrepare()) LOG.warn("ffmpeg is not there: recordings of courses cannot be prepared");
        jobs.every(Duration.ofSeconds(5), "learning prepares recordings", prepare::prepare);
        jobs.every(Duration.ofMinutes(1), "learning clears recordings", clear::clear);
    }

    boolean canPrepare() {
        return ffmpeg.isThere();
    }
}
