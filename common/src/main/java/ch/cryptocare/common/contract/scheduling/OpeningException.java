package ch.cryptocare.common.contract.scheduling;

import java.time.LocalDate;
import java.util.List;

/** What holds on one date instead of the weekly rules and public holidays; closed without windows. */
public record OpeningException(LocalDate date, List<OpeningWindow> windows) {}
