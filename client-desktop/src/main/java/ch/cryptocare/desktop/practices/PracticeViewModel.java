package ch.cryptocare.desktop.practices;

import ch.cryptocare.common.contract.auth.MemberInvitationRequest;
import ch.cryptocare.common.contract.auth.MemberListQuery;
import ch.cryptocare.common.contract.auth.MemberSummary;
import ch.cryptocare.common.contract.auth.OrganizationApi;
import ch.cryptocare.common.contract.auth.OrganizationResponse;
import ch.cryptocare.common.contract.auth.PersonName;
import ch.cryptocare.common.value.EmailAddress;
import ch.cryptocare.common.value.MemberPosition;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.desktop.api.Ask;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Loaded;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.proof.Proofs;
import java.util.Optional;
import java.util.function.Consumer;

/** One practice and who belongs to it. */
public final class PracticeViewModel {
    public final Loaded<OrganizationResponse> practice;
    public final Paged<MemberSummary> members;

    private final OrganizationId id;
    private final ServerApi api;
    private final Proofs proofs;
    private final Notices notices;
    private final Text text;

    public PracticeViewModel(
            OrganizationId id, ServerApi api, Background background, Proofs proofs, Notices notices, Text text) {
        this.id = id;
        this.api = api;
        this.proofs = proofs;
        this.notices = notices;
        this.text = text;
        practice = new Loaded<>(background, () -> api.call(OrganizationApi.ORGANIZATION, id.value()), _ -> false);
        members = new Paged<>(background, cursor -> {
            var page = api.call(OrganizationApi.MEMBERS, id.value(), new MemberListQuery(cursor));
            return new Paged.Page<>(page.items(), page.nextCursor());
        });
    }

    public void load() {
        practice.load();
        members.load();
    }

    public void invite(
            String email,
            String name,
            MemberPosition position,
            boolean manager,
            Runnable done,
            Consumer<String> refused) {
        if (name.isBlank() || !isAddress(email)) {
            refused.accept(text.of("practice.invite.missing"));
            return;
        }
        var invitation = new MemberInvitationRequest(
                new EmailAddress(email.strip()), new PersonName(name), position, manager, Optional.empty());
        proofs.run(
                () -> api.call(Ask.of(OrganizationApi.INVITE_MEMBER, id.value()).with(invitation)),
                _ -> {
                    notices.done(text.of("people.invited", name.strip()));
                    done.run();
                },
                failure -> refused.accept(notices.sentence(failure)));
    }

    private static boolean isAddress(String typed) {
        try {
            return !new EmailAddress(typed.strip()).text().isEmpty();
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }
}
