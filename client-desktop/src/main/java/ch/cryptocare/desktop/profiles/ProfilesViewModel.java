package ch.cryptocare.desktop.profiles;

import ch.cryptocare.common.contract.scheduling.ProfileApi;
import ch.cryptocare.common.contract.scheduling.ProfileListQuery;
import ch.cryptocare.common.contract.scheduling.ProfileOwnerRequest;
import ch.cryptocare.common.contract.scheduling.ProfileResponse;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.desktop.api.Ask;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.proof.Proofs;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What patients read about practitioners, and whose calendars they are. */
public final class ProfilesViewModel {
    public final StringProperty query = new SimpleStringProperty(this, "query", "");
    /** While the server is asked: pressed twice, it must not publish twice. */
    public final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");

    public final Paged<ProfileResponse> profiles;

    private final ServerApi api;
    private final Proofs proofs;
    private final Notices notices;
    private final Text text;

    public ProfilesViewModel(ServerApi api, Background background, Proofs proofs, Notices notices, Text text) {
        this.api = api;
        this.proofs = proofs;
        this.notices = notices;
        this.text = text;
        profiles = new Paged<>(background, cursor -> {
            var wanted = Optional.of(query.get().strip()).filter(words -> !words.isEmpty());
            var page = api.call(ProfileApi.PROFILES, new ProfileListQuery(wanted, cursor));
            return new Paged.Page<>(page.items(), page.nextCursor());
        });
    }

    void publish(ProfileForm form, Runnable done, Consumer<String> refused) {
        send(form, () -> api.call(ProfileApi.PUBLISH, form.request()), "profiles.published", done, refused);
    }

    void change(ProfileResponse profile, ProfileForm form, Runnable done, Consumer<String> refused) {
        send(
                form,
                () -> api.call(ProfileApi.CHANGE, profile.id().value(), form.request()),
                "profiles.changed",
                done,
                refused);
    }

    void entrust(ProfileResponse profile, String email, Runnable done, Consumer<String> refused) {
        var to = address(email);
        if (to.isEmpty()) refused.accept(text.of("sign-in.email.wrong"));
        else
            proofs.run(
                    () -> api.call(
                            Ask.of(ProfileApi.ENTRUST, profile.id().value()).with(new ProfileOwnerRequest(to.get()))),
                    entrusted -> told(text.of("profiles.entrusted", entrusted.name()), done),
                    failure -> refused.accept(notices.sentence(failure)));
    }

    private void send(
            ProfileForm form,
            Callable<ProfileResponse> call,
            String sentence,
            Runnable done,
            Consumer<String> refused) {
        if (!form.isWhole()) refused.accept(text.of("profiles.missing"));
        else if (!form.hasKnownLanguages()) refused.accept(text.of("profiles.languages.wrong"));
        else
            proofs.run(
                    call,
                    busy,
                    saved -> told(text.of(sentence, saved.name()), done),
                    failure -> refused.accept(notices.sentence(failure)));
    }

    private void told(String sentence, Runnable done) {
        done.run();
        notices.done(sentence);
        profiles.load();
    }

    private static Optional<EmailAddress> address(String typed) {
        try {
            return Optional.of(new EmailAddress(typed.strip()));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
