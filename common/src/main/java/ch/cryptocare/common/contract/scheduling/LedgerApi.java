package ch.cryptocare.common.contract.scheduling;

import static ch.cryptocare.common.contract.Access.ADMIN;
import static ch.cryptocare.common.contract.Access.PRACTICE;
import static ch.cryptocare.common.contract.Endpoint.get;

import ch.cryptocare.common.contract.Endpoint;
import java.util.List;

/** Appointments with what was paid for them. */
public interface LedgerApi {
    Endpoint<LedgerQuery, LedgerPage> OF_PRACTICE = get(
                    "/api/agenda/ledger",
                    LedgerQuery.class,
                    LedgerPage.class,
                    "Appointments in the calendars that the caller keeps, with their payments; the latest first")
            .by(PRACTICE);

    Endpoint<LedgerQuery, LedgerPage> ALL = get(
                    "/api/ledger",
                    LedgerQuery.class,
                    LedgerPage.class,
                    "All appointments with their payments, without patients' names; the latest first")
            .by(ADMIN);

    List<Endpoint<?, ?>> ENDPOINTS = List.of(OF_PRACTICE, ALL);
}
