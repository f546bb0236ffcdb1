package ch.cryptocare.desktop.refunds;

import ch.cryptocare.common.contract.Endpoint;
import ch.cryptocare.common.contract.scheduling.RefundApi;
import ch.cryptocare.common.contract.scheduling.RefundEntry;
import ch.cryptocare.common.contract.scheduling.RefundListQuery;
import ch.cryptocare.common.contract.scheduling.RefundPage;
import ch.cryptocare.common.contract.scheduling.RefundProofRequest;
import ch.cryptocare.common.value.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Whose refunds somebody looks after: those of their calendars, with the patients' names, or everybody's. */
public enum RefundScope {
    PRACTICE,
    ALL;

    /** Those that the server gives to people of these roles; never none, so that a refusal is said. */
    public static List<RefundScope> of(Collection<Role> roles) {
        var open = Arrays.stream(values()).filter(scope -> scope.isFor(roles)).toList();
        return open.isEmpty() ? List.of(PRACTICE) : open;
    }

    private boolean isFor(Collection<Role> roles) {
        return switch (this) {
            case PRACTICE -> roles.contains(Role.PRACTITIONER) || roles.contains(Role.STAFF);
            case ALL -> roles.contains(Role.ADMIN);
        };
    }

    Endpoint<RefundListQuery, RefundPage> list() {
        return this == ALL ? RefundApi.ALL : RefundApi.OF_PRACTICE;
    }

    Endpoint<Void, RefundEntry> release() {
        return this == ALL ? RefundApi.RELEASE : RefundApi.RELEASE_AS_PRACTICE;
    }

    Endpoint<RefundProofRequest, RefundEntry> prove() {
        return this == ALL ? RefundApi.PROVE : RefundApi.PROVE_AS_PRACTICE;
    }
}
