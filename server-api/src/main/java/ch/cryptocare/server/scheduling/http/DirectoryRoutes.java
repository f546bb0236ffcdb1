package ch.cryptocare.server.scheduling.http;

import ch.cryptocare.common.contract.scheduling.NextSlot;
import ch.cryptocare.common.contract.scheduling.PractitionerPage;
import ch.cryptocare.common.contract.scheduling.PractitionerQuery;
import ch.cryptocare.common.contract.scheduling.PractitionerResponse;
import ch.cryptocare.common.contract.scheduling.PractitionerSummary;
import ch.cryptocare.common.contract.scheduling.SchedulingApi;
import ch.cryptocare.common.value.Language;
import ch.cryptocare.common.value.PractitionerId;
import ch.cryptocare.server.platform.http.Api;
import ch.cryptocare.server.platform.http.Call;
import ch.cryptocare.server.scheduling.usecases.Directory.Entry;
import ch.cryptocare.server.scheduling.usecases.Directory.Wanted;
import ch.cryptocare.server.scheduling.usecases.FindFreeSlots;
import ch.cryptocare.server.scheduling.usecases.SearchPractitioners;
import java.util.Optional;

/** Finding a practitioner. */
public final class DirectoryRoutes {
    private static final int PAGE = 20;

    private final SearchPractitioners search;
    private final FindFreeSlots findFreeSlots;
    private final KnownSlots knownSlots;
    private final ServiceJson services;

    public DirectoryRoutes(
            SearchPractitioners search, FindFreeSlots findFreeSlots, KnownSlots knownSlots, ServiceJson services) {
        this.search = search;
        this.findFreeSlots = findFreeSlots;
        this.knownSlots = knownSlots;
        this.services = services;
    }

    public void addTo(Api api) {
        api.serve(SchedulingApi.PRACTITIONERS, this::search);
        api.serve(SchedulingApi.PRACTITIONER, this::profile);
        api.serveKnown(SchedulingApi.SLOTS, call -> knownSlots.of(new PractitionerId(call.id()), call.body()));
    }

    private PractitionerPage search(Call<PractitionerQuery> call) {
        var query = call.body();
        var wanted = new Wanted(query.q(), query.specialty(), query.language(), query.canton(), query.mode());
        var found = search.search(wanted, query.cursor().map(Cursor::read), PAGE + 1);
        var page = found.subList(0, Math.min(PAGE, found.size()));
        var next =
                found.size() > PAGE ? Optional.of(Cursor.write(page.getLast().position())) : Optional.<String>empty();
        return new PractitionerPage(
                page.stream().map(DirectoryRoutes::summary).toList(), next, ranking(call.language()));
    }

    private static String ranking(Language language) {
        return switch (language) {
            case FR -> "Triés par premier créneau libre ; personne ne paie pour être mieux placé.";
            case EN -> "Ordered by the earliest free slot; nobody pays to be placed higher.";
        };
    }

    private static PractitionerSummary summary(Entry entry) {
        var who = entry.practitioner();
        return new PractitionerSummary(
                who.id(),
                who.name(),
                who.specialty(),
                who.languages(),
                who.canton(),
                who.city(),
                entry.modes(),
                entry.priceSatsFrom(),
                entry.next()
                        .map(next -> new NextSlot(
                                next.service(), next.slot().start(), next.slot().end())));
    }

    private PractitionerResponse profile(Call<Void> call) {
        var id = new PractitionerId(call.id());
        var offer = findFreeSlots.offer(id);
        var who = offer.who();
        return new PractitionerResponse(
                id,
                who.name(),
                who.specialty(),
                who.languages(),
                who.canton(),
                who.city(),
                who.address(),
                offer.schedule().zone().getId(),
                NamesJson.byTag(who.about()),
                offer.offered().stream().map(services::of).toList(),
                (int) offer.terms().freeBefore().toHours());
    }
}
