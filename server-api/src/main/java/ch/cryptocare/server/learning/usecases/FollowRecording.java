package ch.cryptocare.server.learning.usecases;

import ch.cryptocare.server.learning.RecordingReported;
import ch.cryptocare.server.platform.Events;
import ch.cryptocare.server.platform.Transactions;
import ch.cryptocare.server.platform.Webhooks;
import java.util.List;

/** Looks at a recording when its host says that there is something new; whoever says nothing is asked all the same. */
public final class FollowRecording {
    private final Transactions transactions;
    private final Webhooks webhooks;
    private final Events events;
    private final List<PrepareRecordings> prepare;

    /** @param prepare of each host */
    public FollowRecording(
            Transactions transactions, Webhooks webhooks, Events events, List<PrepareRecordings> prepare) {
        this.transactions = transactions;
        this.webhooks = webhooks;
        this.events = events;
        this.prepare = prepare;
    }

    /** Takes a report in, at once and once. */
    public void heard(String host, String dedupeKey, RecordingReported report) {
        transactions.run(() -> {
            if (webhooks.accept(host, dedupeKey)) events.publish(report);
        });
    }

    public void follow(RecordingReported report) {
        prepare.forEach(at -> at.prepare(report.recording()));
    }
}
