package ch.cryptocare.desktop.people;

import ch.cryptocare.common.contract.auth.PeopleApi;
import ch.cryptocare.common.contract.auth.PersonResponse;
import ch.cryptocare.common.contract.auth.RoleRequest;
import ch.cryptocare.common.value.AccountId;
import ch.cryptocare.common.value.Role;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.proof.Proofs;

/** One person, and the roles that they have. */
public final class PersonViewModel {
    public final Loaded<PersonResponse> person;

    private final AccountId id;
    private final ServerApi api;
    private final Proofs proofs;
    private final Notices notices;
    private final Text text;

    public PersonViewModel(
            AccountId id, ServerApi api, Background background, Proofs proofs, Notices notices, Text text) {
        this.id = id;
        this.api = api;
        this.proofs = proofs;
        this.notices = notices;
        this.text = text;
        person = new Loaded<>(background, () -> api.call(PeopleApi.PERSON, id.value()), _ -> false);
    }

    public void give(Role role) {
        proofs.run(
                () -> api.call(PeopleApi.GIVE_ROLE, id.value(), new RoleRequest(role)),
                changed -> {
                    person.show(changed);
                    notices.done(text.of("person.given", text.of(role)), () -> take(role));
                },
                notices::trouble);
    }

    public void take(Role role) {
        proofs.run(
                () -> api.call(PeopleApi.TAKE_ROLE, id.value(), new RoleRequest(role)),
                changed -> {
                    person.show(changed);
                    notices.done(text.of("person.taken", text.of(role)), () -> give(role));
                },
                notices::trouble);
    }
}
