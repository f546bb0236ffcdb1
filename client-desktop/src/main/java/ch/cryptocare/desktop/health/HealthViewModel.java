package ch.cryptocare.desktop.health;

import ch.cryptocare.common.contract.operations.AuditChainResponse;
import ch.cryptocare.common.contract.operations.HealthResponse;
import ch.cryptocare.common.contract.operations.OperationsApi;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.i18n.Text;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** How the server is, in sentences. */
public final class HealthViewModel {
    /** Work waits this long only when something is wrong. */
    private static final long LATE_SECONDS = 120;

    /** A certificate is renewed long before. */
    private static final long SOON_DAYS = 14;

    public final Loaded<HealthResponse> health;

    private final Text text;
    private final InstantSource clock;

    public HealthViewModel(ServerApi api, Background background, Text text, InstantSource clock) {
        this.text = text;
        this.clock = clock;
        health = new Loaded<>(background, () -> api.call(OperationsApi.HEALTH), _ -> false);
    }

    /** What is said about one part of the server. */
    public record Finding(boolean good, String about, String sentence) {}

    public List<Finding> findings(HealthResponse now) {
        var findings = new ArrayList<Finding>();
        findings.add(services(now));
        findings.add(backlog(now));
        findings.add(counted("health.jobs", now.failingJobs()));
        findings.add(counted("health.meetings", now.missingMeetings()));
        findings.add(counted("health.mails", now.failedMails()));
        findings.add(audit(now.audit()));
        now.certificateDays()
                .ifPresent(days -> findings.add(new Finding(
                        days >= SOON_DAYS,
                        text.of("health.certificate"),
                        text.count("health.certificate.days", days))));
        return findings;
    }

    public String headline(HealthResponse now) {
        long wrong = findings(now).stream().filter(one -> !one.good()).count();
        return wrong == 0 ? text.of("health.good") : text.count("health.wrong", wrong);
    }

    public String asOf() {
        return text.of("health.as-of", text.formats().time(clock.instant()));
    }

    private Finding services(HealthResponse now) {
        var away = new ArrayList<>(now.unreachable());
        away.addAll(now.degraded());
        away.removeAll(List.of("audit-log", "certificate"));
        var sentence = away.isEmpty()
                ? text.of("health.services.good")
                : text.of("health.services.away", String.join(", ", away));
        return new Finding(away.isEmpty(), text.of("health.services"), sentence);
    }

    private Finding backlog(HealthResponse now) {
        boolean good = now.oldestJobSeconds() < LATE_SECONDS;
        var sentence =
                good ? text.of("health.backlog.good") : text.of("health.backlog.late", now.oldestJobSeconds() / 60);
        return new Finding(good, text.of("health.backlog"), sentence);
    }

    private Finding counted(String key, int number) {
        var sentence = number == 0 ? text.of(key + ".good") : text.count(key + ".wrong", number);
        return new Finding(number == 0, text.of(key), sentence);
    }

    private Finding audit(AuditChainResponse chain) {
        var sentence = chain.verifiedAt()
                .map(at -> text.formats().dateAndTime(at))
                .map(when -> chain.whole()
                        ? text.of("audit.chain.whole", when, chain.length())
                        : text.of("audit.chain.broken", when))
                .orElseGet(() -> text.of("audit.chain.unread"));
        return new Finding(chain.whole(), text.of("place.audit-log"), sentence);
    }
}
