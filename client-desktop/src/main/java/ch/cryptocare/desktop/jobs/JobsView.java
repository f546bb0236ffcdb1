package ch.cryptocare.desktop.jobs;

import ch.cryptocare.common.contract.operations.FailedJobState;
import ch.cryptocare.common.contract.operations.FailedJobSummary;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Buttons;
import ch.cryptocare.desktop.parts.Card;
import ch.cryptocare.desktop.parts.EmptyState;
import ch.cryptocare.desktop.parts.Entry;
import ch.cryptocare.desktop.parts.Icons;
import ch.cryptocare.desktop.parts.Page;
import ch.cryptocare.desktop.parts.PagedPane;
import ch.cryptocare.desktop.parts.Words;
import java.util.ArrayList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.kordamp.ikonli.feather.Feather;

/** Work in the background that failed, to be tried again. */
public final class JobsView extends BorderPane {
    private final JobsViewModel model;
    private final Text text;

    public JobsView(JobsViewModel model, Text text, Notices notices) {
        this.model = model;
        this.text = text;
        setCenter(new Page(text.of("place.jobs"), text.of("jobs.why"))
                .actions(Buttons.plain(text.of("reload"), Feather.REFRESH_CW, model.jobs::load))
                .add(new Card(new PagedPane<>(model.jobs, text, notices, this::job, this::none))));
    }

    private Node job(FailedJobSummary job) {
        var badges = new ArrayList<Label>();
        job.kind().ifPresent(kind -> badges.add(Words.badge(text.of(kind), "warning")));
        if (job.state() != FailedJobState.WAITING) badges.add(Words.badge(text.of(job.state()), "neutral"));
        var picture = Icons.round(Feather.ALERT_CIRCLE);
        if (!model.mayRetry(job)) return new Entry(picture, job.name(), model.about(job), badges);
        var again = Buttons.plain(text.of("try-again"), () -> model.retry(job));
        again.setAccessibleText(text.of("try-again") + ", " + job.name());
        return new Entry(picture, job.name(), model.about(job), badges, again);
    }

    private Node none() {
        return new EmptyState(Feather.CHECK, text.of("jobs.none"), text.of("jobs.none.why"));
    }
}
