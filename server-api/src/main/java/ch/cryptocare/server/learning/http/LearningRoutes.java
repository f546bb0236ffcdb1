package ch.cryptocare.server.learning.http;

import ch.cryptocare.common.contract.learning.CaptionQuery;
import ch.cryptocare.common.contract.learning.ChapterRequest;
import ch.cryptocare.common.contract.learning.FollowedCoursePage;
import ch.cryptocare.common.contract.learning.FollowedCourseResponse;
import ch.cryptocare.common.contract.learning.LaunchResponse;
import ch.cryptocare.common.contract.learning.LearningApi;
import ch.cryptocare.common.contract.learning.MediaQuery;
import ch.cryptocare.common.contract.learning.PlayedRequest;
import ch.cryptocare.common.contract.learning.PlayedResponse;
import ch.cryptocare.common.contract.learning.Stretch;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.CourseId;
import ch.cryptocare.common.value.ViewingId;
import ch.cryptocare.server.learning.domain.Played;
import ch.cryptocare.server.learning.domain.Viewing;
import ch.cryptocare.server.learning.usecases.Enrol;
import ch.cryptocare.server.learning.usecases.FinishReading;
import ch.cryptocare.server.learning.usecases.FollowedCourses;
import ch.cryptocare.server.learning.usecases.LaunchChapter;
import ch.cryptocare.server.learning.usecases.ReadFollowedCourse;
import ch.cryptocare.server.learning.usecases.ReportPlayed;
import ch.cryptocare.server.learning.usecases.ReportPlayed.Said;
import ch.cryptocare.server.learning.usecases.WatchVideo;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Following courses: reading, watching, and what of it is done. */
public final class LearningRoutes {
    private static final int MOST_STRETCHES = 50;
    private static final int MOST_REPORTS = 1_000_000;
    private static final BigDecimal FASTEST = new BigDecimal("16");

    private final Enrol enrol;
    private final FollowedCourses followed;
    private final ReadFollowedCourse read;
    private final LaunchChapter launch;
    private final FinishReading finish;
    private final ReportPlayed report;
    private final WatchVideo watch;

    public LearningRoutes(
            Enrol enrol,
            FollowedCourses followed,
            ReadFollowedCourse read,
            LaunchChapter launch,
            FinishReading finish,
            ReportPlayed report,
            WatchVideo watch) {
        this.enrol = enrol;
        this.followed = followed;
        this.read = read;
        this.launch = launch;
        this.finish = finish;
        this.report = report;
        this.watch = watch;
    }

    public void addTo(Api api) {
        api.serve(LearningApi.ENROL, this::enrol);
        api.serve(LearningApi.FOLLOWED, this::followed);
        api.serve(
                LearningApi.COURSE,
                call -> FollowedJson.course(read.of(call.caller().account(), course(call))));
        api.serve(LearningApi.LAUNCH, this::launch);
        api.serve(LearningApi.FINISH, this::finish);
        api.serve(LearningApi.PLAYED, this::played);
        api.serveMedia(LearningApi.MEDIA, LearningRoutes::kind, this::media);
        api.serveMedia(LearningApi.CAPTIONS, _ -> "text/vtt; charset=utf-8", this::captions);
    }

    private FollowedCourseResponse enrol(Call<Void> call) {
        var account = call.caller().account();
        enrol.in(course(call), account);
        return FollowedJson.course(read.of(account, course(call)));
    }

    private FollowedCoursePage followed(Call<Void> call) {
        return new FollowedCoursePage(followed.of(call.caller().account()).stream()
                .map(FollowedJson::summary)
                .toList());
    }

    private LaunchResponse launch(Call<ChapterRequest> call) {
        var launched =
                launch.launch(call.caller().account(), course(call), call.body().chapter());
        var viewing = launched.viewing().map(Viewing::id);
        return new LaunchResponse(
                FollowedJson.course(launched.course()),
                viewing,
                viewing.map(id -> watch.playlist(call.caller().account(), id)));
    }

    private FollowedCourseResponse finish(Call<ChapterRequest> call) {
        return FollowedJson.course(
                finish.finish(call.caller().account(), course(call), call.body().chapter()));
    }

    private PlayedResponse played(Call<PlayedRequest> call) {
        var heard = report.hear(call.caller().account(), new ViewingId(call.id()), said(call.body()));
        return new PlayedResponse(
                FollowedJson.chapter(heard.course().chapter(heard.number())),
                heard.isOver(),
                heard.course().enrolment().completedAt());
    }

    private static Said said(PlayedRequest request) {
        if (request.sequence() < 1 || request.sequence() > MOST_REPORTS)
            throw Refusal.invalid("sequence", "out-of-range");
        if (request.played().size() > MOST_STRETCHES) throw Refusal.invalid("played", "too-many");
        if (request.rate().signum() <= 0 || request.rate().compareTo(FASTEST) > 0)
            throw Refusal.invalid("rate", "out-of-range");
        return new Said(request.sequence(), played(request.played()), request.rate(), request.stoppedAt());
    }

    private static Played played(List<Stretch> stretches) {
        return new Played(stretches.stream()
                .map(stretch -> new Played.Stretch(stretch.from(), stretch.to()))
                .toList());
    }

    private byte[] media(Call<MediaQuery> call) {
        var name = call.body().file();
        var bytes = watch.file(call.caller().account(), new ViewingId(call.id()), name);
        return name.endsWith(".m3u8") ? Playlists.asked(bytes) : bytes;
    }

    /** RFC 8216 §4 and RFC 4337. */
    private static String kind(Call<MediaQuery> call) {
        return call.body().file().endsWith(".m3u8") ? "application/vnd.apple.mpegurl" : "video/mp4";
    }

    private byte[] captions(Call<CaptionQuery> call) {
        return watch.caption(
                        call.caller().account(),
                        new ViewingId(call.id()),
                        call.body().language())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static CourseId course(Call<?> call) {
        return new CourseId(call.id());
    }
}
