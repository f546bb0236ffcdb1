package ch.cryptocare.server.certificates.usecases;

import ch.cryptocare.common.value.Language;
import ch.cryptocare.server.certificates.domain.Certificate;

/** Writes certificates as badges, which programs of others understand, and signs them. */
public interface Badges {
    String of(Certificate certificate, Language language);
}
