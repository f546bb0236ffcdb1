package ch.cryptocare.common.contract.legal;

import ch.cryptocare.common.value.Language;

/** In which language the register is written. */
public record RegisterExportQuery(Language language) {}
