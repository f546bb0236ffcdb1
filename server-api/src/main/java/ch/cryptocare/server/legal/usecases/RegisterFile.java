package ch.cryptocare.server.legal.usecases;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.legal.domain.ProcessingActivity;
import java.time.Instant;
import java.util.List;

/** The register as a file to be handed over. */
public interface RegisterFile {
    /** As in {@code pdf}: a word for the audit log. */
    String kind();

    byte[] of(List<ProcessingActivity> activities, Language language, Instant at);
}
