package ch.cryptocare.server.learning;

import ch.cryptocare.server.learning.db.JooqHostedUploads;
import ch.cryptocare.server.learning.db.JooqRecordings;
import ch.cryptocare.server.learning.db.JooqVideos;
import ch.cryptocare.server.learning.disk.DiskUploads;
import ch.cryptocare.server.learning.disk.DiskVideoHost;
import ch.cryptocare.server.learning.disk.Ffmpeg;
import ch.cryptocare.server.learning.disk.FfmpegStudio;
import ch.cryptocare.server.learning.domain.Video;
import ch.cryptocare.server.learning.http.RecordingRoutes;
import ch.cryptocare.server.learning.mux.MuxHost;
import ch.cryptocare.server.learning.mux.MuxWebhook;
import ch.cryptocare.server.learning.usecases.BeginUpload;
import ch.cryptocare.server.learning.usecases.CaptionRecording;
import ch.cryptocare.server.learning.usecases.ClearRecordings;
import ch.cryptocare.server.learning.usecases.FollowRecording;
import ch.cryptocare.server.learning.usecases.OwnRecordings;
import ch.cryptocare.server.learning.usecases.PrepareRecordings;
import ch.cryptocare.server.learning.usecases.ReceiveUpload;
import ch.cryptocare.server.learning.usecases.RecordingHost;
import ch.cryptocare.server.learning.usecases.RecordingHosts;
import ch.cryptocare.server.learning.usecases.RemoveRecording;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Jobs;
import ch.cryptocare.server.platform.Webhooks;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.jobs.Deliveries;
import ch.cryptocare.server.platform.provider.ProviderHttp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What authors upload, received, prepared and streamed by this server itself or by a host elsewhere. */
final class UploadedRecordings {
    private static final Logger LOG = LoggerFactory.getLogger(UploadedRecordings.class);

    private final Config.Recordings config;
    private final Database database;
    private final InstantSource clock;
    private final Ffmpeg ffmpeg;
    private final Optional<ProviderHttp> mux;
    private final RecordingHosts hosts;
    private final JooqRecordings recordings;
    private final JooqVideos videos;
    private final FollowRecording follow;
    private final RecordingRoutes routes;

    UploadedRecordings(
            Config.Recordings config,
            DiskVideoHost disk,
            Database database,
            Deliveries deliveries,
            Webhooks webhooks,
            AuditLog audit,
            InstantSource clock) {
        this.config = config;
        this.database = database;
        this.clock = clock;
        ffmpeg = new Ffmpeg(config.ffmpeg());
        mux = config.mux().map(_ -> new ProviderHttp("Mux", database, clock));
        hosts = new RecordingHosts(Video.Host.valueOf(config.host().name()), known(disk));
        recordings = new JooqRecordings(database.sql);
        videos = new JooqVideos(database.sql);
        var own = new OwnRecordings(recordings);
        follow = new FollowRecording(
                database,
                webhooks,
                deliveries,
                hosts.all().stream().map(this::prepare).toList());
        routes = new RecordingRoutes(
                own,
                new BeginUpload(database, recordings, hosts, config.largestBytes(), clock),
                new ReceiveUpload(database, own, recordings, hosts, audit),
                new CaptionRecording(database, own, videos, audit),
                new RemoveRecording(database, own, recordings, audit),
                new MuxWebhook(config.mux().map(Config.Mux::webhookSecret), follow, clock));
    }

    private List<RecordingHost> known(DiskVideoHost disk) {
        var uploads = new DiskUploads(config.media());
        var studio = new FfmpegStudio(uploads, config.media(), ffmpeg);
        var known = new ArrayList<>(List.of(new RecordingHost(Video.Host.DISK, uploads, studio, disk)));
        var hosted = new JooqHostedUploads(database.sql);
        mux.ifPresent(http -> known.add(MuxHost.of(config.mux().orElseThrow(), http, database, hosted, clock)));
        return known;
    }

    private PrepareRecordings prepare(RecordingHost host) {
        return new PrepareRecordings(database, recordings, videos, host, clock);
    }

    RecordingHosts hosts() {
        return hosts;
    }

    /** The outside services that it asks. */
    List<ProviderHttp> providers() {
        return mux.stream().toList();
    }

    void addTo(Api api) {
        routes.addTo(api);
    }

    /** What it hears. */
    void listen(Deliveries deliveries) {
        deliveries.on(RecordingReported.class, "learning follows recordings", follow::follow);
    }

    void schedule(Jobs jobs) {
        if (!canPrepare()) LOG.warn("ffmpeg is not there: recordings of courses cannot be prepared");
        for (var host : hosts.all()) {
            var where = host.name() == Video.Host.DISK ? "" : " at " + host.name();
            var clear = new ClearRecordings(database, recordings, host, clock);
            jobs.every(Duration.ofSeconds(5), "learning prepares recordings" + where, prepare(host)::prepare);
            jobs.every(Duration.ofMinutes(1), "learning clears recordings" + where, clear::clear);
        }
    }

    /** Where another host prepares them, nothing is needed here. */
    boolean canPrepare() {
        return config.host() != Config.FilmHost.DISK || ffmpeg.isThere();
    }
}
