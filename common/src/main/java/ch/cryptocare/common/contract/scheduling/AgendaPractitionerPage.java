package ch.cryptocare.common.contract.scheduling;

import java.util.List;

/** Those whose calendars the caller keeps, by name. */
public record AgendaPractitionerPage(List<AgendaPractitioner> items) {}
