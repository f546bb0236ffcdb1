package ch.cryptocare.server.scheduling;

import ch.cryptocare.server.auth.Auth;
import ch.cryptocare.server.platform.AuditLog;
import ch.cryptocare.server.platform.Live;
import ch.cryptocare.server.platform.db.Database;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.scheduling.db.JooqProfiles;
import ch.cryptocare.server.scheduling.http.ProfileRoutes;
import ch.cryptocare.server.scheduling.usecases.KeepProfiles;
import ch.cryptocare.server.scheduling.usecases.Practitioners;
import ch.cryptocare.server.scheduling.usecases.Schedules;
import java.time.InstantSource;

/** The part of scheduling by which administrators look after practitioners. */
final class ProfilesModule {
    private final ProfileRoutes routes;

    ProfilesModule(
            Database database,
            Practitioners practitioners,
            Schedules schedules,
            Auth auth,
            AuditLog audit,
            Live live,
            InstantSource clock) {
        var profiles = new JooqProfiles(database.sql);
        routes = new ProfileRoutes(
                profiles, new KeepProfiles(database, profiles, practitioners, schedules, auth, audit, live, clock));
    }

    void addTo(Api api) {
        routes.addTo(api);
    }
}
