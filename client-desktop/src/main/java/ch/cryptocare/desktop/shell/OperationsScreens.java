package ch.cryptocare.desktop.shell;

import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.audit.AuditLogView;
import ch.cryptocare.desktop.audit.AuditLogViewModel;
import ch.cryptocare.desktop.certificates.CertificatesView;
import ch.cryptocare.desktop.certificates.CertificatesViewModel;
import ch.cryptocare.desktop.export.Exports;
import ch.cryptocare.desktop.health.HealthView;
import ch.cryptocare.desktop.health.HealthViewModel;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.jobs.JobsView;
import ch.cryptocare.desktop.jobs.JobsViewModel;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.parts.Dialogs;
import ch.cryptocare.desktop.proof.Proofs;
import java.time.InstantSource;
import java.time.ZoneId;

/** The screens where administrators look after the service. */
record OperationsScreens(
        Desk desk,
        ServerApi api,
        Background background,
        Notices notices,
        Dialogs dialogs,
        Proofs proofs,
        Exports exports,
        Text text,
        InstantSource clock,
        ZoneId zone) {
    Screen certificates() {
        var model = new CertificatesViewModel(api, background, proofs, notices, text);
        return new Screen(() -> new CertificatesView(model, text, dialogs), () -> {});
    }

    Screen auditLog() {
        var model = new AuditLogViewModel(api, background, text, zone, desk.names::of);
        return new Screen(() -> new AuditLogView(model, text, notices, exports), model::load);
    }

    Screen jobs() {
        var model = new JobsViewModel(api, background, notices, text);
        return new Screen(() -> new JobsView(model, text, notices), model.jobs::load);
    }

    Screen health() {
        var model = new HealthViewModel(api, background, text, clock);
        return new Screen(() -> new HealthView(model, text, notices), model.health::load);
    }
}
