package ch.cryptocare.desktop.practices;

import ch.cryptocare.common.contract.auth.CityName;
import ch.cryptocare.common.contract.auth.OrganizationApi;
import ch.cryptocare.common.contract.auth.OrganizationListQuery;
import ch.cryptocare.common.contract.auth.OrganizationName;
import ch.cryptocare.common.contract.auth.OrganizationRequest;
import ch.cryptocare.common.contract.auth.OrganizationSummary;
import ch.cryptocare.common.value.OrganizationId;
import ch.cryptocare.desktop.api.ServerApi;
import ch.cryptocare.desktop.async.Background;
import ch.cryptocare.desktop.async.Paged;
import ch.cryptocare.desktop.export.Table;
import ch.cryptocare.desktop.i18n.Text;
import ch.cryptocare.desktop.notices.Notices;
import ch.cryptocare.desktop.proof.Proofs;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;

/** All practices, as administrators see them. */
public final class PracticesViewModel {
    public final Paged<OrganizationSummary> practices;

    private final ServerApi api;
    private final Proofs proofs;
    private final Notices notices;
    private final Text text;
    private final ZoneId zone;

    public PracticesViewModel(
            ServerApi api, Background background, Proofs proofs, Notices notices, Text text, ZoneId zone) {
        this.api = api;
        this.proofs = proofs;
        this.notices = notices;
        this.text = text;
        this.zone = zone;
        practices = new Paged<>(background, this::page);
    }

    private Paged.Page<OrganizationSummary> page(Optional<String> cursor) {
        var page = api.call(OrganizationApi.ORGANIZATIONS, new OrganizationListQuery(Optional.empty(), cursor));
        return new Paged.Page<>(page.items(), page.nextCursor());
    }

    /** All of them, to be saved. */
    public Table<OrganizationSummary> table() {
        return new PracticesTable(text, zone).of(this::page);
    }

    public void found(String name, String city, Consumer<OrganizationId> done, Consumer<String> refused) {
        if (name.isBlank() || city.isBlank()) {
            refused.accept(text.of("practices.missing"));
            return;
        }
        proofs.run(
                () -> api.call(
                        OrganizationApi.FOUND_ORGANIZATION,
                        new OrganizationRequest(new OrganizationName(name), new CityName(city))),
                founded -> {
                    notices.done(text.of("practices.founded", name.strip()));
                    done.accept(founded.organization().id());
                },
                failure -> refused.accept(notices.sentence(failure)));
    }
}
