package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.common.problem.ProblemType;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.VideoId;
import ch.cryptocare.common.value.ViewingId;
import ch.cryptocare.server.platform.Transactions;

/** Hands the pictures of a player to whoever has it open, and to nobody else. */
public final class WatchVideo {
    private final Transactions transactions;
    private final Viewings viewings;
    private final Enrolments enrolments;
    private final Courses courses;
    private final Videos videos;
    private final RecordingHosts hosts;

    public WatchVideo(
            Transactions transactions,
            Viewings viewings,
            Enrolments enrolments,
            Courses courses,
            Videos videos,
            RecordingHosts hosts) {
        this.transactions = transactions;
        this.viewings = viewings;
        this.enrolments = enrolments;
        this.courses = courses;
        this.videos = videos;
        this.hosts = hosts;
    }

    public byte[] file(AccountId account, ViewingId viewing, String name) {
        var video = transactions.in(() -> videos.find(shown(account, viewing)).orElseThrow());
        return hosts.of(video.host()).films().file(video, name).orElseThrow(WatchVideo::notThere);
    }

    /** Where the player finds its pictures. */
    public String playlist(AccountId account, ViewingId viewing) {
        var video = transactions.in(() -> videos.find(shown(account, viewing)).orElseThrow());
        return hosts.of(video.host()).films().playlist(video, viewing);
    }

    public String caption(AccountId account, ViewingId viewing, Language language) {
        return transactions.in(
                () -> videos.caption(shown(account, viewing), language).orElseThrow(WatchVideo::notThere));
    }

    private VideoId shown(AccountId account, ViewingId id) {
        var viewing = ReportPlayed.own(account, viewings.find(id));
        if (viewing.isOver()) throw notThere();
        var enrolment = enrolments.find(viewing.enrolment()).orElseThrow();
        var version = courses.find(enrolment.course(), enrolment.version()).orElseThrow();
        return version.content().chapters().get(viewing.position() - 1).video().orElseThrow();
    }

    private static Refusal notThere() {
        return new Refusal(ProblemType.NOT_FOUND);
    }
}
