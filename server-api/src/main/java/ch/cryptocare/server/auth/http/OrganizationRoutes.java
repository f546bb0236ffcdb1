package ch.cryptocare.server.auth.http;

import ch.cryptocare.common.contract.auth.MembershipPage;
import ch.cryptocare.common.contract.auth.MembershipSummary;
import ch.cryptocare.common.contract.auth.OrganizationApi;
import ch.cryptocare.common.contract.auth.OrganizationListQuery;
import ch.cryptocare.common.contract.auth.OrganizationPage;
import ch.cryptocare.common.contract.auth.OrganizationRequest;
import ch.cryptocare.common.contract.auth.OrganizationResponse;
import ch.cryptocare.common.contract.auth.OrganizationSummary;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.server.auth.domain.Membership;
import ch.cryptocare.server.auth.domain.OrganizationOverview;
import ch.cryptocare.server.auth.usecases.FoundOrganization;
import ch.cryptocare.server.auth.usecases.Organizations;
import ch.cryptocare.server.auth.usecases.ReadOrganizations;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import java.util.Optional;

/** Which organizations there are, and which of them are one's own. */
public final class OrganizationRoutes {
    private static final int PAGE = 25;

    private final FoundOrganization foundOrganization;
    private final ReadOrganizations readOrganizations;
    private final Organizations organizations;

    public OrganizationRoutes(
            FoundOrganization foundOrganization, ReadOrganizations readOrganizations, Organizations organizations) {
        this.foundOrganization = foundOrganization;
        this.readOrganizations = readOrganizations;
        this.organizations = organizations;
    }

    public void addTo(Api api) {
        api.serve(OrganizationApi.ORGANIZATIONS, this::list);
        api.serve(OrganizationApi.FOUND_ORGANIZATION, this::found);
        api.serve(OrganizationApi.ORGANIZATION, call -> read(call, new OrganizationId(call.id())));
        api.serve(OrganizationApi.MEMBERSHIPS, this::memberships);
    }

    private OrganizationPage list(Call<OrganizationListQuery> call) {
        var asked = call.body();
        var after = asked.cursor().map(Cursors::id).map(OrganizationId::new);
        var found = organizations.list(asked.unmanaged().orElse(false), after, PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var next = found.size() > PAGE
                ? Optional.of(page.getLast().organization().id().toString())
                : Optional.<String>empty();
        return new OrganizationPage(
                page.stream().map(OrganizationRoutes::summary).toList(), next);
    }

    private OrganizationResponse found(Call<OrganizationRequest> call) {
        var asked = call.body();
        var id = foundOrganization.found(
                call.caller(), asked.name().text(), asked.city().text());
        return read(call, id);
    }

    private OrganizationResponse read(Call<?> call, OrganizationId id) {
        var seen = readOrganizations.read(call.caller(), id);
        return new OrganizationResponse(
                summary(seen.overview()), seen.mayManage(), seen.own().map(Membership::id));
    }

    private MembershipPage memberships(Call<Void> call) {
        var items = readOrganizations.of(call.caller()).stream()
                .map(OrganizationRoutes::summary)
                .toList();
        return new MembershipPage(items, Optional.empty());
    }

    private static OrganizationSummary summary(OrganizationOverview overview) {
        var organization = overview.organization();
        return new OrganizationSummary(
                organization.id(),
                organization.name(),
                organization.city(),
                overview.members(),
                overview.managers(),
                overview.foundedAt());
    }

    private static MembershipSummary summary(ReadOrganizations.Own own) {
        var membership = own.membership();
        var organization = own.organization();
        return new MembershipSummary(
                membership.id(),
                organization.id(),
                organization.name(),
                organization.city(),
                membership.position(),
                membership.manager());
    }
}
