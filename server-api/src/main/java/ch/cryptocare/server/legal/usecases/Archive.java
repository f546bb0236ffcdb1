package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.platform.PersonalRecords.Section;
import java.time.Instant;
import java.util.List;

/** Packs somebody's data: for machines, and for people to read. */
public interface Archive {
    byte[] of(List<Section> sections, Language language, Instant at);
}
