package ch.cryptocare.common.contract.legal;

import java.util.List;

/** What the legal pages show beside their text. {@code providers} names the outside services that are in use. */
public record LegalNotice(OperatorResponse operator, List<String> providers, List<DocumentResponse> documents) {}
