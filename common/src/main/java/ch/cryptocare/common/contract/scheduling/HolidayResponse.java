package ch.cryptocare.common.contract.scheduling;

import java.time.LocalDate;
import java.util.Map;

/** A public holiday of the practitioner's canton, {@code name} by language tag, and whether the practice is open on it. */
public record HolidayResponse(String key, LocalDate date, Map<String, String> name, boolean open) {}
