package ch.cryptocare.server.legal;

import ch.cryptocare.common.contract.legal.OperatorResponse;
import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.auth.OpeningConsent;
import ch.cryptocare.server.legal.csv.RegisterCsv;
import ch.cryptocare.server.legal.db.JooqActivities;
import ch.cryptocare.server.legal.db.JooqConsents;
import ch.cryptocare.server.legal.db.JooqErasures;
import ch.cryptocare.server.legal.db.JooqExports;
import ch.cryptocare.server.legal.db.JooqPersonalRecords;
import ch.cryptocare.server.legal.db.SealedByLegal;
import ch.cryptocare.server.legal.http.ConsentRoutes;
import ch.cryptocare.server.legal.http.DataRightsRoutes;
import ch.cryptocare.server.legal.http.RegisterRoutes;
import ch.cryptocare.server.legal.journal.FileErasureJournal;
import ch.cryptocare.server.legal.pdf.RegisterPdf;
import ch.cryptocare.server.legal.usecases.AskForErasure;
import ch.cryptocare.server.legal.usecases.CarryOutErasure;
import ch.cryptocare.server.legal.usecases.ForgetOld;
import ch.cryptocare.server.legal.usecases.KeepConsents;
import ch.cryptocare.server.legal.usecases.KeepRegister;
import ch.cryptocare.server.legal.usecases.PackExport;
import ch.cryptocare.server.legal.usecases.PlanErasure;
import ch.cryptocare.server.legal.usecases.ReadRegister;
import ch.cryptocare.server.legal.usecases.Receipts;
import ch.cryptocare.server.legal.usecases.Subjects;
import ch.cryptocare.server.legal.zip.ZipArchive;
import ch.cryptocare.server.payments.Payments;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Jobs;
import ch.cryptocare.server.platform.PersonalRecords;
import ch.cryptocare.server.platform.RateLimit;
import ch.cryptocare.server.platform.Sealer;
import ch.cryptocare.server.platform.config.Config;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.jobs.Deliveries;
import ch.cryptocare.server.platform.seal.SealedColumn;
import ch.cryptocare.server.scheduling.Scheduling;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/** The rights of people over their data. */
public final class LegalModule {
    /** What this module keeps sealed. */
    public static final List<SealedColumn<?>> SEALED = SealedByLegal.COLUMNS;

    private final PackExport packExport;
    private final CarryOutErasure carryOutErasure;
    private final ForgetOld forgetOld;
    private final KeepConsents keepConsents;
    private final DataRightsRoutes routes;
    private final ConsentRoutes consentRoutes;
    private final RegisterRoutes registerRoutes;

    /** @param providers the outside services that are in use
     * @param records what each module keeps about people
     * @param journal the file that remembers who was erased */
    public LegalModule(
            Config.Operator operator,
            List<String> providers,
            Database database,
            Deliveries deliveries,
            RateLimit limit,
            AuditLog audit,
            Sealer sealer,
            InstantSource clock,
            Auth auth,
            Payments payments,
            Scheduling scheduling,
            List<PersonalRecords> records,
            Path journal) {
        var exports = new JooqExports(database.sql, sealer);
        var erasures = new JooqErasures(database.sql);
        var subjects = new Subjects(auth, scheduling);
        var all = new ArrayList<>(records);
        all.add(new JooqPersonalRecords(database.sql));
        var receipts = new Receipts(erasures, sealer);
        var plan = new PlanErasure(database, subjects, all, payments);
        packExport = new PackExport(
                database, exports, subjects, all, new ZipArchive(), auth, audit, deliveries, limit, clock);
        carryOutErasure = new CarryOutErasure(
                database, erasures, plan, subjects, all, receipts, new FileErasureJournal(journal), auth, audit, clock);
        forgetOld = new ForgetOld(database, all, clock);
        keepConsents = new KeepConsents(database, audit, new JooqConsents(database.sql, clock), clock);
        consentRoutes = new ConsentRoutes(keepConsents, shown(operator), providers);
        registerRoutes = registerRoutes(operator, database, audit, clock, auth);
        routes = new DataRightsRoutes(
                packExport,
                plan,
                new AskForErasure(database, erasures, plan, receipts, auth, audit, deliveries, clock),
                exports,
                erasures,
                receipts,
                clock);
    }

    /** Before anybody is let in: whoever was erased stays so, though a backup brought them back. */
    public void start() {
        carryOutErasure.eraseAgain();
    }

    /** What this module hears. */
    public void listen(Deliveries deliveries) {
        deliveries.on(ExportAsked.class, "legal packs", packExport::pack);
        deliveries.on(ErasureDue.class, "legal erases", carryOutErasure::erase);
    }

    public void schedule(Jobs jobs) {
        jobs.every(Duration.ofMinutes(1), "legal erases what is due", carryOutErasure::eraseDue);
        jobs.every(Duration.ofHours(1), "legal erases again", carryOutErasure::eraseAgain);
        jobs.every(Duration.ofDays(1), "legal forgets what is old", forgetOld::forget);
        jobs.every(Duration.ofHours(1), "legal forgets exports", packExport::forgetEnded);
    }

    public void addTo(Api api) {
        routes.addTo(api);
        consentRoutes.addTo(api);
        registerRoutes.addTo(api);
    }

    /** Where it is kept that whoever opens an account agrees to the terms. */
    public OpeningConsent openingConsent() {
        return keepConsents;
    }

    private static RegisterRoutes registerRoutes(
            Config.Operator operator, Database database, AuditLog audit, InstantSource clock, Auth auth) {
        var activities = new JooqActivities(database.sql);
        return new RegisterRoutes(
                new ReadRegister(database, audit, activities, clock),
                new KeepRegister(database, audit, activities, clock),
                new RegisterPdf(operator.name(), operator.address()),
                new RegisterCsv(),
                auth);
    }

    private static OperatorResponse shown(Config.Operator operator) {
        return new OperatorResponse(
                operator.name(), operator.address(), operator.email(), operator.registration(), operator.hosting());
    }
}
