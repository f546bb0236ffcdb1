package ch.cryptocare.server.auth.db;

import ch.cryptocare.server.auth.usecases.ForgetOld;
import ch.cryptocare.server.platform.Sealer;
import java.time.InstantSource;
import org.jooq.DSLContext;

/** All that this module keeps, in PostgreSQL. */
public final class JooqStores {
    public final JooqAccounts accounts;
    public final JooqChallenges challenges;
    public final JooqDevices devices;
    public final JooqInvitations invitations;
    public final JooqLetters letters;
    public final JooqLinks links;
    public final JooqMemberInvitations memberInvitations;
    public final JooqMemberships memberships;
    public final JooqOrganizations organizations;
    public final JooqPasskeyChallenges passkeyChallenges;
    public final JooqPasskeys passkeys;
    public final JooqPeople people;
    public final JooqPersonalRecords personalRecords;
    public final JooqSecondFactors factors;
    public final JooqSessions sessions;

    public JooqStores(DSLContext sql, Sealer sealer, InstantSource clock) {
        accounts = new JooqAccounts(sql, sealer, clock);
        challenges = new JooqChallenges(sql);
        devices = new JooqDevices(sql);
        invitations = new JooqInvitations(sql, sealer);
        letters = new JooqLetters(sql, sealer);
        links = new JooqLinks(sql, sealer);
        memberInvitations = new JooqMemberInvitations(sql, sealer);
        memberships = new JooqMemberships(sql, sealer);
        organizations = new JooqOrganizations(sql, clock);
        passkeyChallenges = new JooqPasskeyChallenges(sql);
        passkeys = new JooqPasskeys(sql, sealer);
        people = new JooqPeople(sql, sealer);
        personalRecords = new JooqPersonalRecords(sql, sealer);
        factors = new JooqSecondFactors(sql, sealer);
        sessions = new JooqSessions(sql, sealer, clock);
    }

    public ForgetOld forgetOld(InstantSource clock) {
        return new ForgetOld(sessions, challenges, passkeyChallenges, links, letters, devices, factors, clock);
    }
}
