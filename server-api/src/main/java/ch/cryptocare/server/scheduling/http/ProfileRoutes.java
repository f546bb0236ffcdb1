package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.ProfileApi;
import ch.cryptocare.common.contract.scheduling.ProfileListQuery;
import ch.cryptocare.common.contract.scheduling.ProfilePage;
import ch.cryptocare.common.contract.scheduling.ProfileResponse;
import ch.cryptocare.common.contract.scheduling.ProfileTexts;
import ch.cryptocare.common.problem.Refusal;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.scheduling.usecases.KeepProfiles;
import ch.cryptocare.server.scheduling.usecases.Profile;
import ch.cryptocare.server.scheduling.usecases.Profiles;
import java.util.Optional;
import java.util.UUID;

/** What administrators do for practitioners' public profiles. */
public final class ProfileRoutes {
    private static final int PAGE = 25;

    private final Profiles profiles;
    private final KeepProfiles keepProfiles;

    public ProfileRoutes(Profiles profiles, KeepProfiles keepProfiles) {
        this.profiles = profiles;
        this.keepProfiles = keepProfiles;
    }

    public void addTo(Api api) {
        api.serve(ProfileApi.PROFILES, this::page);
        api.serve(ProfileApi.PUBLISH, call -> json(keepProfiles.publish(call.caller(), ProfileInput.of(call.body()))));
        api.serve(
                ProfileApi.CHANGE,
                call -> json(keepProfiles.change(
                        call.caller(), new PractitionerId(call.id()), ProfileInput.of(call.body()))));
        api.serve(
                ProfileApi.ENTRUST,
                call -> json(keepProfiles.entrust(
                        call.caller(),
                        new PractitionerId(call.id()),
                        call.body().email())));
    }

    private ProfilePage page(Call<ProfileListQuery> call) {
        var asked = call.body();
        var after = asked.cursor().map(ProfileRoutes::position);
        var found = profiles.list(ProfileInput.search(asked.q()), after, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var next = Optional.of(found)
                .filter(all -> all.size() > PAGE)
                .map(_ -> page.getLast().who().id().toString());
        return new ProfilePage(page.stream().map(ProfileRoutes::json).toList(), next);
    }

    private static ProfileResponse json(Profile profile) {
        var who = profile.who();
        return new ProfileResponse(
                who.id(),
                who.name(),
                who.specialty(),
                who.languages(),
                who.canton(),
                who.city(),
                who.address(),
                new ProfileTexts(
                        who.about().getOrDefault(Language.FR, ""), who.about().getOrDefault(Language.EN, "")),
                profile.owner());
    }

    private static PractitionerId position(String cursor) {
        try {
            return new PractitionerId(UUID.fromString(cursor));
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("cursor", "not-valid");
        }
    }
}
