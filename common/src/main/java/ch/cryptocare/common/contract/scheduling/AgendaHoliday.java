package ch.cryptocare.common.contract.scheduling;

import java.time.LocalDate;
import java.util.Map;

/** A public holiday, and whether the practitioner sees patients on it. */
public record AgendaHoliday(LocalDate date, Map<String, String> name, boolean open) {}
